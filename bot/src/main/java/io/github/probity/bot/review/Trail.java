package io.github.probity.bot.review;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what became of a case, in the caller's transaction: one entry in the audit trail, which holds no words of
 * anybody, and one in the case's own history, which holds the note that was made.
 */
@Component
class Trail {

    static final String NOTE = "review note";
    private static final Set<String> REASONED = Set.of(
            Move.PROPOSE_SERIOUS.event(),
            Move.CONFIRM.event(),
            Move.UPHOLD_APPEAL.event(),
            Move.REFUSE_APPEAL.event(),
            Move.DISMISS.event());

    private final Audit audit;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Trail(Audit audit, JdbcClient jdbc, Vault vault, Clock clock) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    void record(long about, String event, String actor, Map<String, String> detail, @Nullable String note) {
        audit.record(new AuditEvent(event, actor, "case/" + about, detail));
        jdbc.sql("""
                insert into review_history (review_case, at, event, actor, note) values (:case, :at, :event, :actor, :note)
                """)
                .param("case", about)
                .param("at", Timestamp.from(clock.instant()))
                .param("event", event)
                .param("actor", actor)
                .param("note", note == null || note.isBlank() ? null : vault.seal(NOTE, note))
                .update();
    }

    /** Oldest first. */
    List<HistoryLine> of(long about) {
        return jdbc.sql("select * from review_history where review_case = :case order by id")
                .param("case", about)
                .query((row, n) -> new HistoryLine(
                        row.getTimestamp("at").toInstant(),
                        row.getString("event"),
                        row.getString("actor"),
                        note(row.getBytes("note"))))
                .list();
    }

    /** The reasons that were given for what was decided, oldest first, and never who gave them. */
    List<String> reasons(long about) {
        return of(about).stream()
                .filter(line -> REASONED.contains(line.event()))
                .map(HistoryLine::note)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Why those who help asked for a decision about the police, oldest first. */
    List<String> suspicions(long about) {
        return of(about).stream()
                .filter(line -> line.event().equals(Move.ASK_POLICE.event()))
                .map(HistoryLine::note)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What was written for and against a decision since then, by the sender too; oldest first. */
    List<HistoryLine> reasoned(long about, Instant since) {
        return of(about).stream()
                .filter(line -> REASONED.contains(line.event()) || line.event().equals(Move.APPEAL.event()))
                .filter(line -> line.note() != null && !line.at().isBefore(since))
                .toList();
    }

    private @Nullable String note(byte @Nullable [] sealed) {
        return sealed == null ? null : vault.openText(NOTE, sealed);
    }
}
