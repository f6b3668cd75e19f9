package io.github.probity.bot.access.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do about an entry.
 *
 * @param duty of the entry's kind
 * @param office whose it is, by its code
 * @param person who has to do it; empty where it is anybody's who holds the office
 */
public record Task(
        long id,
        long entry,
        String duty,
        String office,
        String person,
        LocalDate due,
        @Nullable Instant doneAt,
        @Nullable String doneBy) {

    public boolean isDone() {
        return doneAt != null;
    }
}
