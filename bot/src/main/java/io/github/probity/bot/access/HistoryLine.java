package io.github.probity.bot.access;

import java.time.Instant;

/**
 * A move that was made.
 *
 * @param note what was written with it; empty for nothing
 */
public record HistoryLine(Instant at, String event, String actor, String note) {}
