package io.github.probity.bot.screening.intake;

import io.github.probity.graph.message.notification.Reason;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what was posted and not believed. */
@Component
public class Refusals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Refusals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How often something was refused for a reason, and when last. */
    public record Line(Reason reason, long times, Instant last) {}

    void count(Reason reason) {
        jdbc.sql("""
                insert into screening_refusal (reason, times, last_at) values (:reason, 1, :now)
                on conflict (reason) do update set times = screening_refusal.times + 1, last_at = :now
                """)
                .param("reason", reason.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** All reasons there were, the latest first. */
    public List<Line> all() {
        return jdbc.sql("select * from screening_refusal order by last_at desc")
                .query((row, number) -> new Line(
                        Reason.valueOf(row.getString("reason")),
                        row.getLong("times"),
                        row.getTimestamp("last_at").toInstant()))
                .list();
    }
}
