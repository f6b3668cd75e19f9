package io.github.probity.bot.audit;

import org.jspecify.annotations.Nullable;

/** Follows the trail row by row, and finds the first that isn't as it was written. */
final class AuditChain {

    private long rows;
    private String last = AuditEntry.BEGINNING;
    private @Nullable String fault;

    /** Takes the next row; after a bad one the rest isn't looked at. */
    void follow(AuditEntry entry) {
        if (fault == null) {
            rows++;
            fault = faultOf(entry);
            last = entry.hash();
        }
    }

    /** Takes a row that can't even be read. */
    void followUnreadable() {
        if (fault == null) {
            rows++;
            fault = "row " + rows + " cannot be read";
        }
    }

    private @Nullable String faultOf(AuditEntry entry) {
        if (entry.number() != rows) {
            return "row " + rows + " is missing: row " + entry.number() + " stands in its place";
        }
        if (!entry.previous().equals(last)) {
            return "row " + rows + " does not follow from the row before it";
        }
        return entry.isIntact() ? null : "row " + rows + " was changed after it was written";
    }

    AuditState state() {
        return new AuditState(rows, fault);
    }
}
