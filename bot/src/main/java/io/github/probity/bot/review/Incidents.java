package io.github.probity.bot.review;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Incident.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sites that were opened by accident and bad things that were received. The receipt, with its time, protects whoever
 * reported it; the IT desk is told and bars what must be barred.
 */
@Service
public class Incidents {

    static final String PURPOSE = "review incident";
    private static final String INCIDENTS = """
            select i.*, exists (select 1 from review_proceeding p where p.incident = i.reference and p.kind = 'police')
                before_police
            from review_incident i
            """;

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Vault vault;
    private final Digests digests;
    private final References references;
    private final People people;
    private final Words words;
    private final Referrals referrals;
    private final Audit audit;
    private final Clock clock;

    Incidents(
            JdbcClient jdbc,
            JsonMapper json,
            Vault vault,
            Digests digests,
            References references,
            People people,
            Words words,
            Referrals referrals,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.vault = vault;
        this.digests = digests;
        this.references = references;
        this.people = people;
        this.words = words;
        this.referrals = referrals;
        this.audit = audit;
        this.clock = clock;
    }

    private record Sealed(String reporter, String where) {}

    /** Takes a report, and gives the receipt for it; said twice under the same key, it is one report. */
    @Transactional
    public Receipt report(Kind kind, String key, String reporter, String where) {
        Receipt receipt = new Receipt(references.next("I"), clock.instant());
        boolean first = jdbc.sql("""
                insert into review_incident (reference, said, kind, reporter, sealed, at)
                values (:reference, :said, :kind, :reporter, :sealed, :at) on conflict (said) do nothing
                """)
                        .param("reference", receipt.reference())
                        .param("said", digests.said(key))
                        .param("kind", kind.code())
                        .param("reporter", digests.person(reporter).digest())
                        .param("sealed", vault.seal(PURPOSE, json.writeValueAsBytes(new Sealed(reporter, where))))
                        .param("at", Timestamp.from(receipt.at()))
                        .update()
                == 1;
        if (!first) {
            return receipt(key).orElseThrow();
        }
        audit.record(new AuditEvent(
                "incident.reported", reporter, "incident/" + receipt.reference(), Map.of("kind", kind.code())));
        people.everyone().stream()
                .filter(person -> person.is(Role.IT_DESK))
                .forEach(desk -> words.writeOfIncident(receipt.reference(), desk.id()));
        return receipt;
    }

    /** The receipt of the report that was made under a key. */
    public Optional<Receipt> receipt(String key) {
        return jdbc.sql(INCIDENTS + "where said = :said")
                .param("said", digests.said(key))
                .query(Incidents::receipt)
                .optional();
    }

    /** Whether the report that was made under a key says this. */
    public boolean isReport(String key, String where) {
        return jdbc.sql(INCIDENTS + "where said = :said")
                .param("said", digests.said(key))
                .query(this::incident)
                .optional()
                .filter(incident -> incident.where().equals(where))
                .isPresent();
    }

    /** What the person reported, newest first. */
    public List<Receipt> reportedBy(String person) {
        return jdbc.sql(INCIDENTS + "where reporter = :reporter order by at desc")
                .param("reporter", digests.person(person).digest())
                .query(Incidents::receipt)
                .list();
    }

    /** The same with what they said, for the person themselves. */
    public List<Incident> of(Person reporter) {
        return jdbc.sql(INCIDENTS + "where reporter = :reporter order by at desc")
                .param("reporter", digests.person(reporter.id()).digest())
                .query(this::incident)
                .list();
    }

    /** For the IT desk: what waits first, oldest first; nothing for anybody else. */
    public List<Incident> all(Person desk) {
        if (!desk.is(Role.IT_DESK)) {
            return List.of();
        }
        return jdbc.sql(INCIDENTS + "order by done_at is not null, at limit :most")
                .param("most", MOST)
                .query(this::incident)
                .list();
    }

    /** Where it was met with; nothing for an incident that is not there. */
    String where(String reference) {
        return jdbc.sql(INCIDENTS + "where reference = :reference")
                .param("reference", reference)
                .query(this::incident)
                .optional()
                .map(Incident::where)
                .orElse("");
    }

    /** Puts what may be illegal before those who decide whether the police are told; the reporter is not named to them. */
    @Transactional
    public Optional<Refusal> askPolice(String reference, Person desk) {
        if (!desk.is(Role.IT_DESK)) {
            return Optional.of(Refusal.NOT_THE_DESK);
        }
        if (where(reference).isEmpty()) {
            return Optional.of(Refusal.NOT_THERE);
        }
        referrals.open(Proceeding.Kind.POLICE, new Referrals.Subject(null, reference, null), desk.id());
        return Optional.empty();
    }

    /** Says that the desk has done its part. */
    @Transactional
    public Optional<Refusal> done(String reference, Person desk) {
        if (!desk.is(Role.IT_DESK)) {
            return Optional.of(Refusal.NOT_THE_DESK);
        }
        boolean now = jdbc.sql("""
                update review_incident set done_by = :by, done_at = :at where reference = :reference and done_at is null
                """)
                        .param("by", desk.id())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("reference", reference)
                        .update()
                == 1;
        if (!now) {
            return Optional.of(Refusal.NOT_NOW);
        }
        audit.record(new AuditEvent("incident.dealt-with", desk.id(), "incident/" + reference, Map.of()));
        return Optional.empty();
    }

    private Incident incident(ResultSet row, int number) throws SQLException {
        Sealed sealed = json.readValue(vault.open(PURPOSE, row.getBytes("sealed")), Sealed.class);
        Timestamp done = row.getTimestamp("done_at");
        return new Incident(
                row.getString("reference"),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                sealed.reporter(),
                sealed.where(),
                row.getTimestamp("at").toInstant(),
                row.getString("done_by"),
                done == null ? null : done.toInstant(),
                row.getBoolean("before_police"));
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(row.getString("reference"), row.getTimestamp("at").toInstant());
    }
}
