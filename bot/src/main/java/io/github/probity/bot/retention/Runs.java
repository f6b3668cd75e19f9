package io.github.probity.bot.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs of the nightly job, and how far they are. */
@Repository
public class Runs {

    private final JdbcClient jdbc;
    private final Clock clock;

    Runs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A run.
     *
     * @param doing the kind it is at, or was at when the process died; null once it is done
     * @param count records disposed of so far
     * @param problem the kinds that could not be dealt with, with commas between; null if there were none
     */
    public record Run(
            long id,
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable String doing,
            long count,
            @Nullable String problem) {}

    /** The last one; empty before the first night. */
    public Optional<Run> last() {
        return jdbc.sql("select * from retention_run order by id desc limit 1")
                .query(Runs::run)
                .optional();
    }

    long start() {
        return jdbc.sql("insert into retention_run (started_at, records) values (:at, 0) returning id")
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    void doing(long run, String kind) {
        jdbc.sql("update retention_run set doing = :kind where id = :run")
                .param("kind", kind)
                .param("run", run)
                .update();
    }

    void add(long run, int count) {
        jdbc.sql("update retention_run set records = records + :count where id = :run")
                .param("count", count)
                .param("run", run)
                .update();
    }

    void failed(long run, String kind) {
        jdbc.sql("update retention_run set problem = concat_ws(', ', problem, :kind::text) where id = :run")
                .param("kind", kind)
                .param("run", run)
                .update();
    }

    void finish(long run) {
        jdbc.sql("update retention_run set doing = null, finished_at = :at where id = :run")
                .param("at", Timestamp.from(clock.instant()))
                .param("run", run)
                .update();
    }

    int deleteBefore(Instant before, int most) {
        return jdbc.sql("""
                delete from retention_run where id in (
                    select id from retention_run where finished_at < :before order by id limit :most)
                """)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new Run(
                row.getLong("id"),
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getString("doing"),
                row.getLong("records"),
                row.getString("problem"));
    }
}
