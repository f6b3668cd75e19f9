package io.github.probity.bot.access;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what became of a request, in the caller's transaction: one entry in the audit trail, which holds no words of
 * anybody, and one in the request's own history, which holds the note that was made.
 */
@Component
class RequestTrail {

    private final Audit audit;
    private final JdbcClient jdbc;
    private final FormSeal seal;
    private final Clock clock;

    RequestTrail(Audit audit, JdbcClient jdbc, FormSeal seal, Clock clock) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    void record(long request, Move move, String actor, Map<String, String> detail, String note) {
        audit.record(new AuditEvent(move.event(), actor, "request/" + request, detail));
        jdbc.sql("""
                insert into access_history (request, at, event, actor, note) values (:request, :at, :event, :actor, :note)
                """)
                .param("request", request)
                .param("at", Timestamp.from(clock.instant()))
                .param("event", move.event())
                .param("actor", actor)
                .param("note", note.isBlank() ? null : seal.note(note))
                .update();
    }

    /** Oldest first. */
    List<HistoryLine> of(long request) {
        return jdbc.sql("select * from access_history where request = :request order by id")
                .param("request", request)
                .query((row, number) -> {
                    byte[] note = row.getBytes("note");
                    return new HistoryLine(
                            row.getTimestamp("at").toInstant(),
                            row.getString("event"),
                            row.getString("actor"),
                            note == null ? "" : seal.note(note));
                })
                .list();
    }
}
