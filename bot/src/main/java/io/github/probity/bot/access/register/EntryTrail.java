package io.github.probity.bot.access.register;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what became of an entry, in the caller's transaction: in the audit trail, and in the entry's own history. */
@Component
class EntryTrail {

    private final Audit audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    EntryTrail(Audit audit, JdbcClient jdbc, Clock clock) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void record(long entry, EntryMove move, String actor, Map<String, String> detail, String note) {
        audit.record(new AuditEvent(move.event(), actor, "entry/" + entry, detail));
        jdbc.sql(
                        "insert into register_history (entry, at, event, actor, note) values (:entry, :at, :event, :actor, :note)")
                .param("entry", entry)
                .param("at", Timestamp.from(clock.instant()))
                .param("event", move.event())
                .param("actor", actor)
                .param("note", note)
                .update();
    }

    /** Oldest first. */
    List<EntryLine> of(long entry) {
        return jdbc.sql("select * from register_history where entry = :entry order by id")
                .param("entry", entry)
                .query((row, number) -> new EntryLine(
                        row.getTimestamp("at").toInstant(),
                        row.getString("event"),
                        row.getString("actor"),
                        row.getString("note")))
                .list();
    }
}
