package io.github.probity.bot.access.register;

import java.time.Instant;

/**
 * What became of an entry once.
 *
 * @param note empty for nothing
 */
public record EntryLine(Instant at, String event, String actor, String note) {}
