package io.github.probity.bot.screening;

import io.github.probity.bot.screening.ScopeEntry.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the scope is kept. */
record ScopeTable(JdbcClient jdbc) {

    List<ScopeEntry> all() {
        return jdbc.sql("select * from screening_scope order by excluded, kind, id")
                .query(ScopeTable::entry)
                .list();
    }

    void put(ScopeEntry entry) {
        jdbc.sql("""
                insert into screening_scope (kind, id, excluded, reason, set_by, set_at)
                values (:kind, :id, :excluded, :reason, :by, :at)
                on conflict (kind, id) do update set excluded = :excluded, reason = :reason, set_by = :by, set_at = :at
                """)
                .param("kind", entry.kind().code())
                .param("id", entry.id())
                .param("excluded", entry.excluded())
                .param("reason", entry.reason())
                .param("by", entry.by())
                .param("at", Timestamp.from(entry.at()))
                .update();
    }

    /** False if there was none. */
    boolean remove(Kind kind, String id) {
        return jdbc.sql("delete from screening_scope where kind = :kind and id = :id")
                        .param("kind", kind.code())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static ScopeEntry entry(ResultSet row, int number) throws SQLException {
        return new ScopeEntry(
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("id"),
                row.getBoolean("excluded"),
                row.getString("reason"),
                row.getString("set_by"),
                row.getTimestamp("set_at").toInstant());
    }
}
