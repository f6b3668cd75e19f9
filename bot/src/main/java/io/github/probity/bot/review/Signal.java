package io.github.probity.bot.review;

import org.jspecify.annotations.Nullable;

/**
 * That a detector fired in a case, without the words that it fired at.
 *
 * @param category code of what it found
 * @param ground code of the protected ground; null where none is meant
 * @param rule the stable name of the rule or model
 * @param confidence 0 to 1, as the detector gave it
 */
public record Signal(String category, @Nullable String ground, String rule, double confidence) {}
