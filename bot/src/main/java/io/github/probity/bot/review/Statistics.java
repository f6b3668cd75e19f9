package io.github.probity.bot.review;

import io.github.probity.bot.review.CaseFacts.Times;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out what may be counted of the reviewers' cases. Cases of people at risk are never among them. */
@Service
public class Statistics {

    private final JdbcClient jdbc;

    Statistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Cases that were opened from one instant on and before another, the oldest first. */
    @Transactional(readOnly = true)
    public List<CaseFacts> opened(Instant from, Instant to) {
        Map<Long, List<Signal>> signals = signals(from, to);
        return jdbc.sql("""
                select c.*, (select count(*) from review_message m where m.review_case = c.id) as messages from review_case c
                where c.route = 'review' and c.opened_at >= :from and c.opened_at < :to order by c.opened_at, c.id
                """)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, n) -> facts(row, signals.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<Signal>> signals(Instant from, Instant to) {
        Map<Long, List<Signal>> signals = new HashMap<>();
        jdbc.sql("""
                select s.* from review_signal s join review_case c on c.id = s.review_case
                where c.route = 'review' and c.opened_at >= :from and c.opened_at < :to order by s.review_case, s.place
                """)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(row -> {
                    signals.computeIfAbsent(row.getLong("review_case"), id -> new ArrayList<>())
                            .add(new Signal(
                                    row.getString("category"),
                                    row.getString("ground"),
                                    row.getString("rule"),
                                    row.getDouble("confidence")));
                });
        return signals;
    }

    private static CaseFacts facts(ResultSet row, List<Signal> signals) throws SQLException {
        String outcome = row.getString("outcome");
        State state = State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        Array categories = row.getArray("categories");
        return new CaseFacts(
                row.getLong("id"),
                state,
                outcome == null ? null : Gravity.valueOf(outcome.toUpperCase(Locale.ROOT)),
                CaseRow.categories((String[]) categories.getArray()),
                row.getBoolean("reported"),
                Objects.requireNonNullElse(row.getString("department"), ""),
                Math.max(1, row.getInt("messages")),
                signals,
                times(row, state));
    }

    /** Only a proposal was made in a case that waits for a second reviewer. */
    private static Times times(ResultSet row, State state) throws SQLException {
        Instant seconded = instant(row, "seconded_at");
        Instant decided = seconded == null ? instant(row, "decided_at") : seconded;
        return new Times(
                Objects.requireNonNull(instant(row, "opened_at")),
                state == State.OPEN || state == State.SECOND_OPINION ? null : decided,
                instant(row, "appealed_at"),
                instant(row, "appeal_decided_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** How often each thing happened to the reviewers' cases in a time, by the names of the audit trail. */
    @Transactional(readOnly = true)
    public Map<String, Integer> events(Instant from, Instant to) {
        Map<String, Integer> events = new HashMap<>();
        jdbc.sql("""
                select h.event, count(*) as times from review_history h join review_case c on c.id = h.review_case
                where c.route = 'review' and h.at >= :from and h.at < :to group by h.event
                """)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(row -> {
                    events.put(row.getString("event"), row.getInt("times"));
                });
        return events;
    }
}
