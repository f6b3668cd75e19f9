package io.github.probity.bot.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold.
 *
 * @param person the identifier of the person whom the officer named; null if they named a pseudonym or a case
 * @param until the last day of a hold that ends by itself, or the day by which the others are reviewed
 * @param ends whether it ends by itself
 * @param untold whether, until that day, a sender is not shown that somebody saw their name
 */
public record Hold(
        long id,
        Subject subject,
        @Nullable String person,
        String reason,
        String setBy,
        Instant setAt,
        LocalDate until,
        boolean ends,
        boolean untold,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    public boolean isInForce() {
        return endedAt == null;
    }

    /** Whether somebody must look whether it is still needed. */
    public boolean isReviewDue(LocalDate today) {
        return isInForce() && !ends && !today.isBefore(until);
    }
}
