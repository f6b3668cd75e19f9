package io.github.probity.bot.policies;

import io.github.probity.bot.policies.PolicyVersion.Status;
import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.PolicyFacts;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Versions in the database. */
@Repository
class VersionTable {

    private static final String SELECT = """
            select v.*, p.document from policy_version v join policy p on p.id = v.policy
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VersionTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds a draft; the document's row is held until the transaction ends, so that numbers are given out one by one. */
    long add(Policy policy, String fileName, byte[] file, String by, Instant at) {
        long owner = jdbc.sql("""
                insert into policy (document, created_at) values (:document, :at)
                on conflict (document) do update set document = excluded.document returning id
                """)
                .param("document", policy.document())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
        return jdbc.sql("""
                insert into policy_version (policy, number, file_name, file, facts, clauses, status, uploaded_by, uploaded_at)
                select :policy, coalesce(max(number), 0) + 1, :name, :file, :facts::jsonb, :clauses::jsonb, 'draft', :by, :at
                from policy_version where policy = :policy returning id
                """)
                .param("policy", owner)
                .param("name", fileName)
                .param("file", file)
                .param("facts", json.writeValueAsString(policy.facts()))
                .param("clauses", json.writeValueAsString(policy.clauses()))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /** Makes a move; false, and nothing is changed, when the version is not where the move starts. */
    boolean move(long version, Move move, @Nullable LocalDate from, String by, Instant at) {
        return jdbc.sql("""
                update policy_version set status = :to, published_from = coalesce(:from, published_from),
                    moved_by = :by, moved_at = :at
                where id = :id and status = :expected
                """)
                        .param("to", name(move.to()))
                        .param("from", from == null ? null : Date.valueOf(from), java.sql.Types.DATE)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("id", version)
                        .param("expected", name(move.from()))
                        .update()
                == 1;
    }

    /** The ids of the versions in force on a day: of each document the one published last. */
    List<Long> inForce(LocalDate day) {
        return jdbc.sql("""
                select distinct on (policy) id from policy_version
                where status = 'published' and published_from <= :day
                order by policy, published_from desc, number desc
                """).param("day", Date.valueOf(day)).query(Long.class).list();
    }

    Optional<PolicyVersion> byId(long id) {
        return jdbc.sql(SELECT + "where v.id = :id")
                .param("id", id)
                .query(this::version)
                .optional();
    }

    Optional<PolicyVersion> find(String document, int number) {
        return jdbc.sql(SELECT + "where p.document = :document and v.number = :number")
                .param("document", document)
                .param("number", number)
                .query(this::version)
                .optional();
    }

    boolean isEmpty() {
        return !jdbc.sql("select exists (select from policy_version)")
                .query(Boolean.class)
                .single();
    }

    private PolicyVersion version(ResultSet row, int number) throws SQLException {
        PolicyFacts facts = json.readValue(row.getString("facts"), PolicyFacts.class);
        List<Clause> clauses = Arrays.asList(json.readValue(row.getString("clauses"), Clause[].class));
        Date from = row.getDate("published_from");
        return new PolicyVersion(
                row.getLong("id"),
                row.getInt("number"),
                new Policy(row.getString("document"), facts, clauses),
                row.getString("file_name"),
                Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                from == null ? null : from.toLocalDate(),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant());
    }

    private static String name(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
