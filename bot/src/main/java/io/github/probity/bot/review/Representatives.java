package io.github.probity.bot.review;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows whom to tell at other organisations. */
@Service
public class Representatives {

    private final JdbcClient jdbc;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Representatives(JdbcClient jdbc, People people, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** The organisations that people of the directory come from, by name; who is not written down yet has no words. */
    public List<Representative> all() {
        return people.everyone().stream()
                .filter(person -> person.kind() == Person.Kind.THIRD_PARTY)
                .flatMap(person -> people.organisationOf(person.id()).stream())
                .distinct()
                .sorted()
                .map(organisation -> of(organisation).orElseGet(() -> new Representative(organisation, "", "")))
                .toList();
    }

    public Optional<Representative> of(String organisation) {
        return jdbc.sql("select * from review_representative where organisation = :organisation")
                .param("organisation", organisation)
                .query((row, n) -> new Representative(organisation, row.getString("name"), row.getString("reach")))
                .optional();
    }

    /** Writes down who it is from now on; false, and nothing has changed, for an organisation that nobody comes from. */
    @Transactional
    public boolean change(Representative now, Person by) {
        if (all().stream().noneMatch(known -> known.organisation().equals(now.organisation()))) {
            return false;
        }
        jdbc.sql("""
                insert into review_representative (organisation, name, reach, changed_by, changed_at)
                values (:organisation, :name, :reach, :by, :at)
                on conflict (organisation) do update set name = :name, reach = :reach, changed_by = :by, changed_at = :at
                """)
                .param("organisation", now.organisation())
                .param("name", now.name())
                .param("reach", now.reach())
                .param("by", by.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        audit.record(new AuditEvent("representative.changed", by.id(), "organisation/" + now.organisation(), Map.of()));
        return true;
    }
}
