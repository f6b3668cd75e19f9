package io.github.probity.bot.audit;

import org.jspecify.annotations.Nullable;

/**
 * How the trail stands.
 *
 * @param rows how many rows were read, the bad one included
 * @param fault what is wrong with the first bad row, in words; null when all are as they were written
 */
public record AuditState(long rows, @Nullable String fault) {

    public boolean isIntact() {
        return fault == null;
    }
}
