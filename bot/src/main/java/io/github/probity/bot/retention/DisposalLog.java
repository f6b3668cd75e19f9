package io.github.probity.bot.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What was disposed of: how many of which kind, by which references, when and under which period. Never what it said. */
@Service
public class DisposalLog {

    private final JdbcClient jdbc;

    DisposalLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One transaction's worth.
     *
     * @param kind as {@link KindOfRecord} names it
     * @param period that was in force, in ISO 8601
     * @param before what began before this had come to the end of its period
     */
    public record Entry(
            long id, String kind, String period, Instant before, Instant at, int count, List<String> references) {}

    void add(String kind, String period, Kept.Batch batch, Kept.Disposed disposed) {
        jdbc.sql("""
                insert into retention_disposal (kind, period, ended_before, disposed_at, records, refs)
                values (:kind, :period, :before, :at, :count, string_to_array(:refs, ','))
                """)
                .param("kind", kind)
                .param("period", period)
                .param("before", Timestamp.from(batch.before()))
                .param("at", Timestamp.from(batch.now()))
                .param("count", disposed.count())
                .param("refs", String.join(",", disposed.references()))
                .update();
    }

    /**
     * Newest first.
     *
     * @param below only entries with a smaller id, to go on reading
     */
    public List<Entry> entries(long below, int most) {
        return jdbc.sql("select * from retention_disposal where id < :below order by id desc limit :most")
                .param("below", below)
                .param("most", most)
                .query(DisposalLog::entry)
                .list();
    }

    /** How many records of each kind have been disposed of so far. */
    public List<Total> totals() {
        return jdbc.sql("""
                select kind, sum(records) as records, max(disposed_at) as last from retention_disposal group by kind order by kind
                """)
                .query((row, n) -> new Total(
                        row.getString("kind"),
                        row.getLong("records"),
                        row.getTimestamp("last").toInstant()))
                .list();
    }

    /** All of a kind so far. */
    public record Total(String kind, long count, Instant last) {}

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("period"),
                row.getTimestamp("ended_before").toInstant(),
                row.getTimestamp("disposed_at").toInstant(),
                row.getInt("records"),
                Arrays.asList((String[]) row.getArray("refs").getArray()));
    }
}
