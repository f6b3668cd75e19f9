package io.github.probity.bot.acknowledgement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round.
 *
 * @param version id of the version that is to be read
 * @param due last day to say so
 * @param asked how many people
 * @param acknowledged how many of them have
 */
public record Round(
        long id,
        long version,
        LocalDate due,
        Instant startedAt,
        @Nullable Instant closedAt,
        int asked,
        int acknowledged) {

    public boolean isOpen() {
        return closedAt == null;
    }

    public int outstanding() {
        return asked - acknowledged;
    }
}
