package io.github.probity.bot.review;

import io.github.probity.bot.retention.Subjects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells legal holds of cases and people, and seals what is written about them as everything about people is. */
@Component
class HeldSubjects implements Subjects {

    static final String PURPOSE = "retention hold";

    private final JdbcClient jdbc;
    private final CaseTable cases;
    private final Digests digests;
    private final Vault vault;

    HeldSubjects(JdbcClient jdbc, CaseTable cases, Digests digests, Vault vault) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.digests = digests;
        this.vault = vault;
    }

    @Override
    public boolean isCase(long id) {
        return cases.find(id).isPresent();
    }

    @Override
    public String digest(String person) {
        return digests.person(person).digest();
    }

    @Override
    public String shown(String digest) {
        return new Pseudonym(digest).shown();
    }

    @Override
    public Optional<String> digestShownAs(String shown) {
        return Pseudonym.beginning(shown)
                .flatMap(beginning -> jdbc.sql("""
                select person from (select sender as person from review_case union select reporter from review_report
                    union select reporter from review_incident) known
                where starts_with(person, :beginning) limit 1
                """)
                        .param("beginning", beginning)
                        .query(String.class)
                        .optional());
    }

    @Override
    public byte[] seal(String words) {
        return vault.seal(PURPOSE, words);
    }

    @Override
    public String open(byte[] sealed) {
        return vault.openText(PURPOSE, sealed);
    }
}
