package io.github.probity.bot.access;

import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides in whose place, from one day to another. Only somebody who holds the role of an approver can be a delegate;
 * whether they still do is looked up each time. A delegate cannot delegate on.
 */
@Service
public class Delegations {

    private static final int LONGEST_DAYS = 366;
    private static final RowMapper<Delegation> DELEGATION = (row, number) -> new Delegation(
            row.getLong("id"),
            row.getString("person"),
            row.getString("delegate"),
            row.getObject("starts", LocalDate.class),
            row.getObject("ends", LocalDate.class));

    private final JdbcClient jdbc;
    private final People people;
    private final WorkingDays days;
    private final Audit audit;
    private final Clock clock;

    Delegations(JdbcClient jdbc, People people, WorkingDays days, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.days = days;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is wrong with a delegation. The message {@code access.delegation.CODE} says it. */
    public enum Wrong {
        NOT_AN_APPROVER,
        YOURSELF,
        DAYS;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Lets another decide in the person's place; empty if that is done. */
    @Transactional
    public Optional<Wrong> delegate(Person person, String delegate, LocalDate starts, LocalDate ends) {
        if (person.id().equals(delegate)) {
            return Optional.of(Wrong.YOURSELF);
        }
        if (people.person(delegate).filter(other -> other.is(Role.APPROVER)).isEmpty()) {
            return Optional.of(Wrong.NOT_AN_APPROVER);
        }
        if (ends.isBefore(starts)
                || ends.isBefore(days.today())
                || ends.isAfter(starts.plusDays(LONGEST_DAYS))
                || starts.isAfter(days.today().plusDays(LONGEST_DAYS))) {
            return Optional.of(Wrong.DAYS);
        }
        long id = jdbc.sql("""
                insert into access_delegation (person, delegate, starts, ends, set_at)
                values (:person, :delegate, :starts, :ends, :at) returning id
                """)
                .param("person", person.id())
                .param("delegate", delegate)
                .param("starts", starts)
                .param("ends", ends)
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        Map<String, String> detail = Map.of("delegate", delegate, "starts", starts.toString(), "ends", ends.toString());
        audit.record(new AuditEvent("delegation.set", person.id(), "delegation/" + id, detail));
        return Optional.empty();
    }

    /** Ends a delegation of the person's own before its time. */
    @Transactional
    public void end(long id, Person person) {
        int ended = jdbc.sql("""
                update access_delegation set ended_at = :at where id = :id and person = :person and ended_at is null
                """)
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("person", person.id())
                .update();
        if (ended == 1) {
            audit.record(new AuditEvent("delegation.ended", person.id(), "delegation/" + id, Map.of()));
        }
    }

    /** The person's own, now or later, first ending first. */
    public List<Delegation> of(Person person) {
        return jdbc.sql("""
                select * from access_delegation where person = :person and ended_at is null and ends >= :today
                order by ends, id
                """)
                .param("person", person.id())
                .param("today", days.today())
                .query(DELEGATION)
                .list();
    }

    /** Those in whose place the person decides today. */
    public Set<String> principals(Person person) {
        if (people.person(person.id()).filter(now -> now.is(Role.APPROVER)).isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("select person from access_delegation where delegate = :delegate" + IN_FORCE)
                .param("delegate", person.id())
                .param("today", days.today())
                .query(String.class)
                .list());
    }

    /** Those who decide in the person's place today. */
    public List<Person> delegates(String person) {
        return jdbc
                .sql("select distinct delegate from access_delegation where person = :person" + IN_FORCE)
                .param("person", person)
                .param("today", days.today())
                .query(String.class)
                .list()
                .stream()
                .map(people::person)
                .flatMap(Optional::stream)
                .filter(delegate -> delegate.is(Role.APPROVER))
                .toList();
    }

    private static final String IN_FORCE = " and ended_at is null and starts <= :today and ends >= :today";
}
