package io.github.probity.bot.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** To whom it was granted to know who a sender is. */
@Repository
class RevealTable {

    static final String REASON = "review reveal";

    private final JdbcClient jdbc;
    private final Vault vault;

    RevealTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(Reveal reveal) {
        jdbc.sql("""
                insert into review_reveal (review_case, shown_to, reason, granted_by, granted_at)
                values (:case, :to, :reason, :by, :at)
                """)
                .param("case", reveal.about())
                .param("to", reveal.to())
                .param("reason", vault.seal(REASON, reveal.reason()))
                .param("by", reveal.grantedBy())
                .param("at", Timestamp.from(reveal.grantedAt()))
                .update();
    }

    /** Oldest first. */
    List<Reveal> of(long about) {
        return jdbc.sql("select * from review_reveal where review_case = :case order by id")
                .param("case", about)
                .query(this::reveal)
                .list();
    }

    private Reveal reveal(ResultSet row, int number) throws SQLException {
        return new Reveal(
                row.getLong("review_case"),
                row.getString("shown_to"),
                vault.openText(REASON, row.getBytes("reason")),
                row.getString("granted_by"),
                row.getTimestamp("granted_at").toInstant());
    }
}
