package io.github.probity.bot.screening.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose messages are exported, and how that stands.
 *
 * @param reached everything that changed before was looked at
 * @param swept when it was exported last
 * @param found messages that Graph had not told of, since the beginning
 * @param unreadable messages that Graph gave without what every message has, since the beginning
 * @param trouble why the last export ended early, in words for the operator; null if it did not
 */
public record Source(
        String name,
        @Nullable Instant reached,
        @Nullable Instant swept,
        long found,
        long unreadable,
        @Nullable String trouble,
        boolean needsSomebody) {}
