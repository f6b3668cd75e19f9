package io.github.probity.bot.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with hiding the messages of a case from their readers.
 *
 * @param hidden whether they are to be hidden; otherwise they were, and are to be shown again
 * @param number of the wish, growing
 * @param doneAt null while it waits to be done
 * @param reached how many messages it could be done to; the others are gone or cannot be found
 */
public record Block(
        boolean hidden,
        int number,
        Instant askedAt,
        @Nullable Instant doneAt,
        @Nullable Integer reached) {

    public boolean isDone() {
        return doneAt != null;
    }
}
