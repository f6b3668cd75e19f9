package io.github.probity.bot.access;

import io.github.probity.bot.access.kind.Office;
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

/**
 * Who holds an office: those on the organisation's own list, else the members of the directory's group of that name, else
 * whoever has it as their job title. Only people whose account is switched on count.
 */
@Service
public class OfficeHolders {

    private final JdbcClient jdbc;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    OfficeHolders(JdbcClient jdbc, People people, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws io.github.probity.bot.people.DirectoryUnavailable if the directory was never read and cannot be now */
    public List<Person> holders(Office office) {
        List<Person> named = named(office);
        if (!named.isEmpty() || office.group().isEmpty()) {
            return named;
        }
        List<Person> members = people.membersOf(office.group());
        return members.isEmpty()
                ? people.everyone().stream()
                        .filter(person -> person.jobTitle().equals(office.group()))
                        .toList()
                : members;
    }

    /** Whether the person holds it. */
    public boolean holds(Person person, Office office) {
        return holders(office).stream().anyMatch(holder -> holder.id().equals(person.id()));
    }

    /** Those on the organisation's own list. */
    public List<Person> named(Office office) {
        return jdbc
                .sql("select person from access_office where office = :office order by named_at, person")
                .param("office", office.code())
                .query(String.class)
                .list()
                .stream()
                .map(people::person)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Puts somebody on the list; from then on the directory is not asked about that office. */
    @Transactional
    public void name(Office office, Person holder, Person by) {
        int added = jdbc.sql("""
                insert into access_office (office, person, named_by, named_at) values (:office, :person, :by, :at)
                on conflict do nothing
                """)
                .param("office", office.code())
                .param("person", holder.id())
                .param("by", by.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        record(added, "office.named", office, holder.id(), by);
    }

    /** Takes somebody off the list. */
    @Transactional
    public void remove(Office office, String holder, Person by) {
        int removed = jdbc.sql("delete from access_office where office = :office and person = :person")
                .param("office", office.code())
                .param("person", holder)
                .update();
        record(removed, "office.removed", office, holder, by);
    }

    private void record(int changed, String event, Office office, String holder, Person by) {
        if (changed > 0) {
            audit.record(new AuditEvent(event, by.id(), "office/" + office.code(), Map.of("person", holder)));
        }
    }
}
