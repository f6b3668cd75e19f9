package io.github.probity.bot.access;

import io.github.probity.bot.access.kind.Step;

/** Who will decide at a step, as far as that can be told before. */
public record Foreseen(Step step, Seats seats) {}
