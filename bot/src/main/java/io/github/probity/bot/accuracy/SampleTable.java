package io.github.probity.bot.accuracy;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Samples in the database, on their way through reviewers' hands. */
@Repository
class SampleTable {

    private final JdbcClient jdbc;

    SampleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest that is free for the person, among those of the days before this one, which are closed. */
    Optional<Sample> next(LocalDate before, String person, Instant now) {
        return jdbc.sql("""
                select * from accuracy_sample s where answer is null and day < :before
                    and (held_until is null or held_until <= :now or held_by = :person)
                    and not exists (select 1 from accuracy_skip k where k.sample = s.id and k.person = :person)
                order by held_by is not distinct from :person desc, day, priority limit 1 for update skip locked
                """)
                .param("before", Date.valueOf(before))
                .param("person", person)
                .param("now", Timestamp.from(now))
                .query(SampleTable::sample)
                .optional();
    }

    /** How many wait that the person has not passed over. */
    int waiting(LocalDate before, String person) {
        return jdbc.sql("""
                select count(*) from accuracy_sample s where answer is null and day < :before
                    and not exists (select 1 from accuracy_skip k where k.sample = s.id and k.person = :person)
                """)
                .param("before", Date.valueOf(before))
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    Optional<Sample> lock(long id) {
        return jdbc.sql("select * from accuracy_sample where id = :id for update")
                .param("id", id)
                .query(SampleTable::sample)
                .optional();
    }

    void hold(long id, @Nullable String person, @Nullable Instant until) {
        jdbc.sql("update accuracy_sample set held_by = :person, held_until = :until where id = :id")
                .param("id", id)
                .param("person", person)
                .param("until", until == null ? null : Timestamp.from(until))
                .update();
    }

    /** Writes the answer down and forgets where the message stands. */
    void answer(long id, Answer answer, Instant at) {
        jdbc.sql("""
                update accuracy_sample set answer = :answer, category = :category, answered_at = :at, sealed = null,
                    held_by = null, held_until = null
                where id = :id
                """)
                .param("id", id)
                .param("answer", answer.verdict().name().toLowerCase(Locale.ROOT))
                .param(
                        "category",
                        answer.category() == null ? null : answer.category().code())
                .param("at", Timestamp.from(at))
                .update();
    }

    void skip(long id, String person) {
        jdbc.sql("insert into accuracy_skip (sample, person) values (:id, :person) on conflict do nothing")
                .param("id", id)
                .param("person", person)
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from accuracy_sample where id = :id").param("id", id).update();
    }

    /** Forgets those of the days before, save what was answered, and gives how many nobody had answered. */
    int forget(LocalDate before) {
        jdbc.sql(
                        "update accuracy_sample set message = null where answer is not null and day < :before and message is not null")
                .param("before", Date.valueOf(before))
                .update();
        return jdbc.sql("delete from accuracy_sample where answer is null and day < :before")
                .param("before", Date.valueOf(before))
                .update();
    }

    private static Sample sample(ResultSet row, int number) throws SQLException {
        Timestamp until = row.getTimestamp("held_until");
        return new Sample(
                row.getLong("id"),
                row.getBytes("sealed"),
                row.getString("held_by"),
                until == null ? null : until.toInstant());
    }
}
