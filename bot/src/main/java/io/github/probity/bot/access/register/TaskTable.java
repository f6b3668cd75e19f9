package io.github.probity.bot.access.register;

import io.github.probity.bot.access.kind.Duty;
import io.github.probity.bot.access.kind.Office;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has to be done about entries, now and later. */
@Repository
class TaskTable {

    private final JdbcClient jdbc;

    TaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A duty whose day has come. */
    record Due(long entry, String duty, LocalDate on) {}

    void oblige(long entry, Duty duty, LocalDate next) {
        jdbc.sql("insert into register_duty (entry, duty, next) values (:entry, :duty, :next) on conflict do nothing")
                .param("entry", entry)
                .param("duty", duty.code())
                .param("next", next)
                .update();
    }

    List<Due> due(LocalDate today, int most) {
        return jdbc.sql("""
                select d.* from register_duty d join register_entry e on e.id = d.entry
                where d.next <= :today and e.state = 'active' order by d.next, d.entry limit :most for update of d skip locked
                """)
                .param("today", today)
                .param("most", most)
                .query((row, number) ->
                        new Due(row.getLong("entry"), row.getString("duty"), row.getObject("next", LocalDate.class)))
                .list();
    }

    void next(Due due, LocalDate next) {
        jdbc.sql("update register_duty set next = :next where entry = :entry and duty = :duty")
                .param("next", next)
                .param("entry", due.entry())
                .param("duty", due.duty())
                .update();
    }

    void drop(Due due) {
        jdbc.sql("delete from register_duty where entry = :entry and duty = :duty")
                .param("entry", due.entry())
                .param("duty", due.duty())
                .update();
    }

    /** @param assignee who has to do it; empty for whoever holds the office */
    void add(long entry, Duty duty, String assignee, LocalDate due) {
        jdbc.sql("""
                insert into register_task (entry, duty, office, person, due) values (:entry, :duty, :office, :person, :due)
                on conflict do nothing
                """)
                .param("entry", entry)
                .param("duty", duty.code())
                .param("office", duty.by().code())
                .param("person", assignee)
                .param("due", due)
                .update();
    }

    /** Gives the owner's tasks of an entry that are not done to somebody else. */
    void give(long entry, String person) {
        jdbc.sql(
                        "update register_task set person = :person where entry = :entry and office = 'owner' and done_at is null")
                .param("person", person)
                .param("entry", entry)
                .update();
    }

    /** False if it was done before. */
    boolean done(long id, String by, Instant at) {
        return jdbc.sql("update register_task set done_at = :at, done_by = :by where id = :id and done_at is null")
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Task> find(long id) {
        return jdbc.sql("select * from register_task where id = :id")
                .param("id", id)
                .query(TaskTable::task)
                .optional();
    }

    /** First due first. */
    List<Task> of(long entry) {
        return jdbc.sql("select * from register_task where entry = :entry order by due, id")
                .param("entry", entry)
                .query(TaskTable::task)
                .list();
    }

    /** What is to be done by a person themselves or by the offices they hold, first due first. */
    List<Task> toDo(String person, List<Office> offices) {
        return jdbc.sql("""
                select * from register_task where done_at is null
                    and (person = :person or (person = '' and office in (:offices))) order by due, id limit 200
                """)
                .param("person", person)
                .param(
                        "offices",
                        offices.isEmpty()
                                ? List.of("")
                                : offices.stream().map(Office::code).toList())
                .query(TaskTable::task)
                .list();
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        Timestamp done = row.getTimestamp("done_at");
        return new Task(
                row.getLong("id"),
                row.getLong("entry"),
                row.getString("duty"),
                row.getString("office"),
                row.getString("person"),
                row.getObject("due", LocalDate.class),
                done == null ? null : done.toInstant(),
                row.getString("done_by"));
    }
}
