package io.github.probity.bot.retention;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.retention.Kept.Batch;
import io.github.probity.bot.retention.Kept.Disposed;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Disposes of everything that is past its period, kind by kind, in batches of one transaction each: what has gone and the
 * line in the log that says so are both kept or neither is. Killed at any point and run again, it goes on where it was.
 */
@Component
class Disposal {

    private static final Logger log = LoggerFactory.getLogger(Disposal.class);

    /** So many records, and their references, are in memory and locked at once. */
    static final int BATCH = 200;

    private final Schedule schedule;
    private final LegalHolds holds;
    private final DisposalLog entries;
    private final Runs runs;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Disposal(
            Schedule schedule,
            LegalHolds holds,
            DisposalLog entries,
            Runs runs,
            Audit audit,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.schedule = schedule;
        this.holds = holds;
        this.entries = entries;
        this.runs = runs;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A kind that cannot be dealt with is named in the run, and does not keep the others from going. */
    void run() {
        holds.endLapsed();
        long run = runs.start();
        long total = 0;
        for (Kept kept : schedule.kept()) {
            runs.doing(run, kept.kind().name());
            try {
                total += dispose(kept, run);
            } catch (RuntimeException failed) {
                runs.failed(run, kept.kind().name());
                log.error(
                        "Records of the kind {} could not be disposed of",
                        kept.kind().name(),
                        failed);
            }
        }
        runs.finish(run);
        log.info("Disposal is done: {} records", total);
    }

    private long dispose(Kept kept, long run) {
        Instant now = clock.instant();
        String kind = kept.kind().name();
        long total = 0;
        Disposed disposed;
        do {
            disposed = batch(kept, now);
            total += disposed.count();
            runs.add(run, disposed.count());
            if (disposed.count() > 0) {
                log.info("Disposing of {} ({}): {} so far", kind, schedule.periodOf(kept.kind()), total);
            }
        } while (disposed.count() >= BATCH);
        if (total > 0) {
            kept.kind().tables().forEach(this::vacuum);
        }
        return total;
    }

    private Disposed batch(Kept kept, Instant now) {
        return transaction.execute(status -> {
            HoldsInForce held = kept.kind().isHeldBack() ? holds.frozen() : HoldsInForce.nothing();
            Batch batch = new Batch(now, schedule.beginning(kept.kind(), now), held, BATCH);
            Disposed disposed = kept.dispose(batch);
            if (disposed.count() > 0) {
                entries.add(kept.kind().name(), schedule.periodOf(kept.kind()), batch, disposed);
                audit(kept.kind(), disposed.count());
            }
            return disposed;
        });
    }

    /** What goes every night because the program no longer needs it is in the log of disposals alone. */
    private void audit(KindOfRecord kind, int count) {
        if (kind.isHeldBack()) {
            audit.record(new AuditEvent(
                    "records.disposed",
                    AuditEvent.PROBITY,
                    "records/" + kind.name(),
                    Map.of("count", Integer.toString(count), "period", schedule.periodOf(kind))));
        }
    }

    /** Has PostgreSQL drop deleted rows from pages and indexes now, and not when it next finds the time. */
    private void vacuum(String table) {
        try {
            jdbc.sql("vacuum " + table).update();
        } catch (RuntimeException notNow) {
            log.warn("PostgreSQL did not clear up {} now and does so later", table);
        }
    }
}
