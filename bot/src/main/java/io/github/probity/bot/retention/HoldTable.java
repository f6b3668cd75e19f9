package io.github.probity.bot.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Legal holds in the database. */
@Repository
class HoldTable {

    private final JdbcClient jdbc;
    private final Subjects subjects;

    HoldTable(JdbcClient jdbc, Subjects subjects) {
        this.jdbc = jdbc;
        this.subjects = subjects;
    }

    /** Keeps holds from being set or ended until the transaction ends, so that what is disposed of in it is held by none. */
    void freeze() {
        jdbc.sql("lock table retention_hold in share mode").update();
    }

    /** Empty if the subject is under a hold already. */
    Optional<Long> add(Subject subject, LegalHolds.Wish wish, String by, Instant at) {
        return jdbc.sql("""
                insert into retention_hold (subject, person, reason, set_by, set_at, until, ends, untold)
                values (:subject, :person, :reason, :by, :at, :until, :ends, :untold) on conflict do nothing returning id
                """)
                .param("subject", subject.key())
                .param("person", wish.person() == null ? null : subjects.seal(wish.person()))
                .param("reason", subjects.seal(wish.reason()))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("until", wish.until())
                .param("ends", wish.ends())
                .param("untold", wish.untold())
                .query(Long.class)
                .optional();
    }

    /** False if it is not in force. */
    boolean end(long id, String by, Instant at) {
        return jdbc.sql("update retention_hold set ended_by = :by, ended_at = :at where id = :id and ended_at is null")
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** False if it is not in force. */
    boolean renew(long id, LocalDate until) {
        return jdbc.sql("update retention_hold set until = :until where id = :id and ended_at is null")
                        .param("until", until)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Those in force whose last day has passed. */
    List<Hold> lapsed(LocalDate today) {
        return jdbc.sql(
                        "select * from retention_hold where ended_at is null and ends and until < :today order by id for update")
                .param("today", today)
                .query(this::hold)
                .list();
    }

    Optional<Hold> find(long id) {
        return jdbc.sql("select * from retention_hold where id = :id")
                .param("id", id)
                .query(this::hold)
                .optional();
    }

    /** Those whose day comes first, first. */
    List<Hold> inForce() {
        return jdbc.sql("select * from retention_hold where ended_at is null order by until, id")
                .query(this::hold)
                .list();
    }

    /** Those that ended last, first. */
    List<Hold> ended(int most) {
        return jdbc.sql("select * from retention_hold where ended_at is not null order by ended_at desc limit :most")
                .param("most", most)
                .query(this::hold)
                .list();
    }

    /** Subjects of holds in force. */
    List<String> held() {
        return jdbc.sql("select subject from retention_hold where ended_at is null")
                .query(String.class)
                .list();
    }

    /** Whether a hold in force keeps the sender from being shown that their name was seen. */
    boolean isUntold(List<String> keys, LocalDate today) {
        return jdbc.sql("""
                select exists (select from retention_hold
                    where ended_at is null and untold and until >= :today and subject in (:keys))
                """)
                .param("today", today)
                .param("keys", keys)
                .query(Boolean.class)
                .single();
    }

    /** Forgets holds that ended before then, and gives how many. */
    int deleteEnded(Instant before, int most) {
        return jdbc.sql("""
                delete from retention_hold where id in (
                    select id from retention_hold where ended_at < :before order by id limit :most)
                """)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }

    private Hold hold(ResultSet row, int number) throws SQLException {
        byte[] person = row.getBytes("person");
        Timestamp ended = row.getTimestamp("ended_at");
        return new Hold(
                row.getLong("id"),
                Subject.of(row.getString("subject")),
                person == null ? null : subjects.open(person),
                subjects.open(row.getBytes("reason")),
                row.getString("set_by"),
                row.getTimestamp("set_at").toInstant(),
                row.getObject("until", LocalDate.class),
                row.getBoolean("ends"),
                row.getBoolean("untold"),
                row.getString("ended_by"),
                ended == null ? null : ended.toInstant());
    }
}
