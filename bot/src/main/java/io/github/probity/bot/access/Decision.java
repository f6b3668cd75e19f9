package io.github.probity.bot.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided at a stage.
 *
 * @param insteadOf whose delegate they were; null when they held the seat themselves
 */
public record Decision(Stage stage, String person, @Nullable String insteadOf, boolean agreed, Instant at) {}
