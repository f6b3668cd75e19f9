package io.github.probity.bot.audit;

import java.util.Optional;

/** Follows the trail row by row, and finds the first that isn't as it was written. */
final class AuditChain {

    private long rows;
    private String last = AuditEntry.BEGINNING;

    /** Takes the next row, and says what is wrong with it when something is. */
    Optional<String> follow(AuditEntry entry) {
        rows++;
        if (entry.number() != rows) {
            return Optional.of("row " + rows + " is missing: row " + entry.number() + " stands in its place");
        }
        if (!entry.previous().equals(last)) {
            return Optional.of("row " + rows + " does not follow from the row before it");
        }
        if (!entry.isIntact()) {
            return Optional.of("row " + rows + " was changed after it was written");
        }
        last = entry.hash();
        return Optional.empty();
    }

    /** How many rows were taken, the bad one included. */
    long rows() {
        return rows;
    }
}
