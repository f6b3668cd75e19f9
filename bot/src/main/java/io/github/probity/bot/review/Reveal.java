package io.github.probity.bot.review;

import java.time.Instant;

/**
 * Leave to know who the sender of a case is.
 *
 * @param to whoever may know
 * @param grantedBy who agreed last
 */
public record Reveal(long about, String to, String reason, String grantedBy, Instant grantedAt) {}
