package io.github.probity.bot.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wishes to know who a sender is. */
@Repository
class RevealTable {

    static final String REASON = "review reveal";

    private final JdbcClient jdbc;
    private final Vault vault;

    RevealTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Changes nothing if the person has asked already, and waits. */
    void ask(long about, String by, String reason, Instant at) {
        jdbc.sql("""
                insert into review_reveal (review_case, asked_by, asked_at, reason) values (:case, :by, :at, :reason)
                on conflict do nothing
                """)
                .param("case", about)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("reason", vault.seal(REASON, reason))
                .update();
    }

    /** False if it was granted before, or was asked by the same person. */
    boolean grant(long id, String by, Instant at) {
        return jdbc.sql("""
                update review_reveal set granted_by = :by, granted_at = :at
                where id = :id and granted_by is null and asked_by <> :by
                """)
                        .param("id", id)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<Reveal> find(long id) {
        return jdbc.sql("select * from review_reveal where id = :id")
                .param("id", id)
                .query(this::reveal)
                .optional();
    }

    /** Oldest first. */
    List<Reveal> of(long about) {
        return jdbc.sql("select * from review_reveal where review_case = :case order by id")
                .param("case", about)
                .query(this::reveal)
                .list();
    }

    private Reveal reveal(ResultSet row, int number) throws SQLException {
        Timestamp granted = row.getTimestamp("granted_at");
        return new Reveal(
                row.getLong("id"),
                row.getLong("review_case"),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                vault.openText(REASON, row.getBytes("reason")),
                row.getString("granted_by"),
                granted == null ? null : granted.toInstant());
    }
}
