package io.github.probity.bot.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a case's history.
 *
 * @param event as in the audit trail
 * @param actor a person's identifier, {@code probity}, {@code reporter}, or {@code sender/} and a pseudonym
 * @param note what was written with it
 */
public record HistoryLine(
        Instant at, String event, String actor, @Nullable String note) {}
