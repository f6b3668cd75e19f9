package io.github.probity.bot.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many requests there are, and how they go. */
@Component
public class RequestFigures {

    private static final Duration LATE = Duration.ofDays(7);
    private static final Duration QUARTER = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How it stands now.
     *
     * @param overdue those of the open ones that have waited at one stage for more than a week
     * @param granted in the last 90 days
     */
    public record Now(long open, long overdue, long granted) {}

    public Now now() {
        return jdbc.sql("""
                select count(*) filter (where ended_at is null) as open,
                    count(*) filter (where ended_at is null and step_since < :late) as overdue,
                    count(*) filter (where state = 'granted' and ended_at > :quarter) as granted
                from access_request where ended_at is null or ended_at > :quarter
                """)
                .param("late", Timestamp.from(clock.instant().minus(LATE)))
                .param("quarter", Timestamp.from(clock.instant().minus(QUARTER)))
                .query((row, number) -> new Now(row.getLong("open"), row.getLong("overdue"), row.getLong("granted")))
                .single();
    }
}
