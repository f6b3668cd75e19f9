/**
 * Cases: what screening or a person found in a message, and the fair review that follows. {@link
 * io.github.probity.bot.review.Cases} takes them in, {@link io.github.probity.bot.review.Reviews} is the reviewers' door,
 * {@link io.github.probity.bot.review.Held} the sender's.
 */
@NullMarked
package io.github.probity.bot.review;

import org.jspecify.annotations.NullMarked;
