package io.github.probity.bot.review;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals with the present key whatever a former one has sealed, in small transactions. What is done is known by the key's id
 * in each value, so that a run which was killed goes on where it was; the application may run meanwhile with both keys.
 */
final class Rotation {

    /** So many values are in memory and locked at once. */
    static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Rotation(JdbcClient jdbc, Vault vault, Audit audit, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What came of it.
     *
     * @param done values sealed anew
     * @param failed values that could not be opened, and stay as they are
     */
    record Outcome(long done, long failed) {}

    /** Watches: is told of each batch, and of each value that cannot be opened, by table and key. */
    interface Watch {

        void sealed(int count);

        void failed(String where, String why);
    }

    /** Seals everything anew; whatever cannot be opened is told, and the rest is done all the same. */
    Outcome run(Watch watch) {
        long done = 0;
        long failed = 0;
        for (SealedColumn column : SealedColumn.ALL) {
            Outcome one = rotate(column, watch);
            done += one.done();
            failed += one.failed();
        }
        return new Outcome(done, failed);
    }

    private Outcome rotate(SealedColumn column, Watch watch) {
        Cursor cursor = new Cursor(column, watch);
        while (cursor.advance()) {
            watch.sealed(cursor.last);
        }
        if (cursor.done > 0) {
            transaction.executeWithoutResult(status -> audit.record(new AuditEvent(
                    "key.rotated",
                    AuditEvent.PROBITY,
                    "sealed/" + column.table() + "." + column.column(),
                    Map.of("count", Long.toString(cursor.done)))));
            jdbc.sql("vacuum " + column.table()).update();
        }
        return new Outcome(cursor.done, cursor.failed);
    }

    private record Row(String key, byte[] sealed) {}

    /** Goes through one column by its key. */
    private final class Cursor {

        private final SealedColumn column;
        private final Watch watch;
        private @Nullable String after;
        private int last;
        private long done;
        private long failed;

        Cursor(SealedColumn column, Watch watch) {
            this.column = column;
            this.watch = watch;
        }

        /** Does the next batch; false when there was none. */
        boolean advance() {
            Map<String, String> faults = new HashMap<>();
            List<Row> rows = transaction.execute(status -> {
                List<Row> next = next();
                next.forEach(row -> reseal(row).ifPresent(fault -> faults.put(row.key(), fault)));
                return next;
            });
            if (rows.isEmpty()) {
                return false;
            }
            faults.forEach((key, fault) -> watch.failed(column.table() + " " + key, fault));
            after = rows.get(rows.size() - 1).key();
            last = rows.size() - faults.size();
            done += last;
            failed += faults.size();
            return true;
        }

        /** In the order of the key itself: by its bare name the rows would be ordered by the key's text, and some passed over. */
        private List<Row> next() {
            String from = after == null ? "" : " and %s > cast(:after as %s)".formatted(column.key(), column.keyType());
            JdbcClient.StatementSpec query = jdbc.sql(
                            """
                    select %1$s::text, %2$s from %3$s
                    where %2$s is not null and substring(%2$s from 1 for 4) <> :present %4$s
                    order by %3$s.%1$s limit :most for update
                    """.formatted(column.key(), column.column(), column.table(), from))
                    .param("present", vault.presentId())
                    .param("most", BATCH);
            return (after == null ? query : query.param("after", after))
                    .query((row, n) -> new Row(row.getString(1), row.getBytes(2)))
                    .list();
        }

        /** Why it could not be; empty if it was. */
        private Optional<String> reseal(Row row) {
            byte[] anew;
            try {
                anew = vault.seal(column.purpose(), vault.open(column.purpose(), row.sealed()));
            } catch (IllegalStateException unopenable) {
                return Optional.of(String.valueOf(unopenable.getMessage()));
            }
            jdbc.sql("update %s set %s = :anew where %s = cast(:key as %s)"
                            .formatted(column.table(), column.column(), column.key(), column.keyType()))
                    .param("anew", anew)
                    .param("key", row.key())
                    .update();
            return Optional.empty();
        }
    }
}
