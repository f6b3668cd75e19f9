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

/** Samples in the database, and what they are samples of. */
@Repository
class SampleTable {

    private static final int SHARDS = 32;

    private final JdbcClient jdbc;

    SampleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts a message. @param spread any number that differs between messages */
    void count(LocalDate day, Stratum stratum, int spread) {
        jdbc.sql("""
                insert into accuracy_passed as p (day, stratum, shard, messages) values (:day, :stratum, :shard, 1)
                on conflict (day, stratum, shard) do update set messages = p.messages + 1
                """)
                .param("day", Date.valueOf(day))
                .param("stratum", stratum.code())
                .param("shard", Math.floorMod(spread, SHARDS))
                .update();
    }

    /** Makes whoever else chooses on that day wait until the transaction ends, and gives the day's threshold. */
    double lockDay(LocalDate day) {
        jdbc.sql("insert into accuracy_day (day) values (:day) on conflict do nothing")
                .param("day", Date.valueOf(day))
                .update();
        return jdbc.sql("select threshold from accuracy_day where day = :day for update")
                .param("day", Date.valueOf(day))
                .query(Double.class)
                .single();
    }

    /** False if the message was chosen before. */
    boolean add(Samples.Draw draw, String message, byte[] sealed) {
        return jdbc.sql("""
                insert into accuracy_sample (day, stratum, rate, priority, message, sealed)
                values (:day, :stratum, :rate, :priority, :message, :sealed) on conflict (message) do nothing
                """)
                        .param("day", Date.valueOf(draw.day()))
                        .param("stratum", draw.stratum().code())
                        .param("rate", draw.rate())
                        .param("priority", draw.priority())
                        .param("message", message)
                        .param("sealed", sealed)
                        .update()
                == 1;
    }

    int chosenOn(LocalDate day) {
        return jdbc.sql("select count(*) from accuracy_sample where day = :day")
                .param("day", Date.valueOf(day))
                .query(Integer.class)
                .single();
    }

    /** Lets the one of the highest priority go, which is the day's threshold from now on. */
    void dropLast(LocalDate day) {
        jdbc.sql("""
                with gone as (
                    delete from accuracy_sample where id =
                        (select id from accuracy_sample where day = :day order by priority desc, id desc limit 1)
                    returning priority)
                update accuracy_day set threshold = (select priority from gone) where day = :day
                """).param("day", Date.valueOf(day)).update();
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
