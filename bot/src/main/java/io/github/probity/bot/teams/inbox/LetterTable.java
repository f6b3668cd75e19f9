package io.github.probity.bot.teams.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps letters. Whoever works on one holds it for a while; one whose holder died is free again after that. */
final class LetterTable {

    private static final Duration HELD = Duration.ofMinutes(2);
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a letter down, held by the caller; false if it came before. */
    boolean add(Letter letter) {
        return jdbc.sql("""
                insert into teams_letter (key, lane, body, attempts, received_at, due_at)
                values (:key, :lane, :body, 1, :now, :held) on conflict (key) do nothing
                """)
                        .param("key", letter.key())
                        .param("lane", letter.lane())
                        .param("body", letter.body())
                        .param("now", at(Duration.ZERO))
                        .param("held", at(HELD))
                        .update()
                == 1;
    }

    /** Takes letters that are due, and holds them. */
    List<Letter> take(int most) {
        return jdbc.sql("""
                update teams_letter set attempts = attempts + 1, due_at = :held where key in (
                    select key from teams_letter where done_at is null and due_at <= :now
                    order by received_at limit :most for update skip locked)
                returning key, lane, body, attempts
                """)
                .param("now", at(Duration.ZERO))
                .param("held", at(HELD))
                .param("most", most)
                .query(LetterTable::letter)
                .list();
    }

    /** Forgets what the letter says, and remembers that it was there. */
    void done(Letter letter) {
        jdbc.sql("update teams_letter set done_at = :now, body = null where key = :key")
                .param("now", at(Duration.ZERO))
                .param("key", letter.key())
                .update();
    }

    /** Lets go of a letter, to be taken after a while. */
    void postpone(Letter letter, Duration pause) {
        jdbc.sql("update teams_letter set due_at = :due where key = :key and done_at is null")
                .param("due", at(pause))
                .param("key", letter.key())
                .update();
    }

    int deleteOld() {
        return jdbc.sql("delete from teams_letter where done_at < :end")
                .param("end", at(REMEMBERED.negated()))
                .update();
    }

    private Timestamp at(Duration fromNow) {
        Instant time = clock.instant().plus(fromNow);
        return Timestamp.from(time);
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(row.getString("key"), row.getInt("lane"), row.getString("body"), row.getInt("attempts"));
    }
}
