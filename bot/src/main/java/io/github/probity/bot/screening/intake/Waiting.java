package io.github.probity.bot.screening.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was posted and is not read yet.
 *
 * @param aside how many could not be read again and again, and wait for somebody
 * @param oldest when the longest waiting was posted; null if none waits
 */
public record Waiting(long waiting, long aside, @Nullable Instant oldest) {}
