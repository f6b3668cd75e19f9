package io.github.probity.bot.policies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Trials in the database. */
@Repository
class TrialTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TrialTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long add(Proposal proposal, String by, Instant at) {
        return jdbc.sql("""
                insert into policy_trial (proposal, version, status, tried, total, differences, changed, started_by, started_at)
                values (:proposal::jsonb, :version, 'running', 0, 0, '[]', 0, :by, :at) returning id
                """)
                .param("proposal", json.writerFor(Proposal.class).writeValueAsString(proposal))
                .param("version", proposal instanceof Proposal.Publish publish ? publish.version() : null, Types.BIGINT)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    Optional<Trial> find(long id) {
        return jdbc.sql("select * from policy_trial where id = :id")
                .param("id", id)
                .query(this::trial)
                .optional();
    }

    Optional<Trial> latestFor(long version) {
        return jdbc.sql("select * from policy_trial where version = :version order by id desc limit 1")
                .param("version", version)
                .query(this::trial)
                .optional();
    }

    void progress(long id, int tried, int total) {
        jdbc.sql("update policy_trial set tried = :tried, total = :total where id = :id and status = 'running'")
                .param("tried", tried)
                .param("total", total)
                .param("id", id)
                .update();
    }

    void finish(long id, int tried, List<Trial.Difference> differences, Instant at) {
        List<Trial.Difference> shown =
                differences.stream().limit(Trial.MOST_SHOWN).toList();
        jdbc.sql("""
                update policy_trial set status = 'done', tried = :tried, total = :tried, differences = :differences::jsonb,
                    changed = :changed, ended_at = :at
                where id = :id and status = 'running'
                """)
                .param("tried", tried)
                .param("differences", json.writeValueAsString(shown))
                .param("changed", differences.size())
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** False, and nothing is changed, when the trial is not where the move starts. */
    boolean move(long id, Trial.Status from, Trial.Status to, Instant at) {
        return jdbc.sql("update policy_trial set status = :to, ended_at = :at where id = :id and status = :from")
                        .param("to", name(to))
                        .param("from", name(from))
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Those started before then. */
    List<String> delete(Instant startedBefore, int most) {
        return jdbc.sql("""
                delete from policy_trial where id in (
                    select id from policy_trial where started_at < :before order by id limit :most for update skip locked)
                returning 'trial/' || id
                """)
                .param("before", Timestamp.from(startedBefore))
                .param("most", most)
                .query(String.class)
                .list();
    }

    private Trial trial(ResultSet row, int number) throws SQLException {
        return new Trial(
                row.getLong("id"),
                json.readValue(row.getString("proposal"), Proposal.class),
                Trial.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getInt("tried"),
                row.getInt("total"),
                Arrays.asList(json.readValue(row.getString("differences"), Trial.Difference[].class)),
                row.getInt("changed"),
                row.getTimestamp("started_at").toInstant());
    }

    private static String name(Trial.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
