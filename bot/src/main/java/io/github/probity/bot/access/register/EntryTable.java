package io.github.probity.bot.access.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries in the database, one by one. */
@Repository
class EntryTable {

    private final JdbcClient jdbc;

    EntryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if the request, or the line of an import, is entered already. */
    Optional<Long> add(Grant grant, int reminded, LocalDate reviewOn, Instant at) {
        return jdbc.sql("""
                insert into register_entry (version, request, source, kind, person, name, department, deputy, what, purpose,
                    conditions, granted_by, starts, until, state, restricted, reminded, review_on, entered_at)
                values (1, :request, :source, :kind, :person, :name, :department, :deputy, :what, :purpose,
                    :conditions, string_to_array(:grantedBy, ','), :from, :until, 'active', :restricted, :reminded, :review, :at)
                on conflict do nothing returning id
                """)
                .param("request", grant.request())
                .param("source", grant.source())
                .param("kind", grant.kind())
                .param("person", grant.person())
                .param("name", grant.name())
                .param("department", grant.department())
                .param("deputy", grant.deputy())
                .param("what", grant.what())
                .param("purpose", grant.purpose())
                .param("conditions", grant.conditions())
                .param("grantedBy", String.join(",", grant.grantedBy()))
                .param("from", grant.from())
                .param("until", grant.until())
                .param("restricted", grant.restricted())
                .param("reminded", reminded)
                .param("review", reviewOn)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .optional();
    }

    /** Writes how an entry stands now; the caller holds its lock. */
    void save(Entry now) {
        Instant ended = now.endedAt();
        int saved = jdbc.sql("""
                update register_entry set version = version + 1, person = :person, name = :name, department = :department,
                    deputy = :deputy, state = :state, reminded = :reminded, review_on = :review, asked_on = :asked,
                    ended_at = :ended
                where id = :id and version = :version
                """)
                .param("person", now.grant().person())
                .param("name", now.grant().name())
                .param("department", now.grant().department())
                .param("deputy", now.grant().deputy())
                .param("state", now.standing().code())
                .param("reminded", now.reminded())
                .param("review", now.reviewOn())
                .param("asked", now.askedOn())
                .param("ended", ended == null ? null : Timestamp.from(ended))
                .param("id", now.id())
                .param("version", now.version())
                .update();
        if (saved != 1) {
            throw new IllegalStateException("Entry " + now.id() + " was moved without its lock");
        }
    }

    Optional<Entry> find(long id) {
        return one("where id = :value", id);
    }

    /** Makes whoever else wants to move it wait until the transaction ends. */
    Optional<Entry> lock(long id) {
        return one("where id = :value for update", id);
    }

    Optional<Entry> ofRequest(long request) {
        return one("where request = :value", request);
    }

    private Optional<Entry> one(String which, Object value) {
        return jdbc.sql("select * from register_entry " + which)
                .param("value", value)
                .query(EntryRow::entry)
                .optional();
    }

    /** Locks those whose last day is over and that nobody else works on now. */
    List<Entry> takeLapsed(LocalDate today, int most) {
        return jdbc.sql("""
                select * from register_entry where ended_at is null and until < :today order by until, id limit :most
                for update skip locked
                """)
                .param("today", today)
                .param("most", most)
                .query(EntryRow::entry)
                .list();
    }

    /** Locks those that end within so many days and were not reminded of it for so few. */
    List<Entry> takeEnding(LocalDate today, int days, int most) {
        return jdbc.sql("""
                select * from register_entry where ended_at is null and state = 'active' and until >= :today
                    and until <= :last and reminded > :days order by until, id limit :most for update skip locked
                """)
                .param("today", today)
                .param("last", today.plusDays(days))
                .param("days", days)
                .param("most", most)
                .query(EntryRow::entry)
                .list();
    }

    /** In force, newest first. */
    List<Entry> of(String person) {
        return jdbc.sql("""
                select * from register_entry where (person = :person or deputy = :person) and ended_at is null
                order by id desc limit 500
                """).param("person", person).query(EntryRow::entry).list();
    }

    /** All of a person's, ended or not, oldest first. */
    List<Entry> everOf(String person) {
        return jdbc.sql("select * from register_entry where person = :person order by id")
                .param("person", person)
                .query(EntryRow::entry)
                .list();
    }

    /** Everybody who has something in force. */
    List<String> holders() {
        return jdbc.sql("select distinct person from register_entry where state = 'active' and person <> ''")
                .query(String.class)
                .list();
    }
}
