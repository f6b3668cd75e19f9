/**
 * How right the screening is, from what reviewers decide about cases and about a sample of messages in which nothing was
 * found. {@link io.github.probity.bot.accuracy.Samples} takes messages in, {@link
 * io.github.probity.bot.accuracy.SampleReviews} puts the chosen ones before reviewers, {@link
 * io.github.probity.bot.accuracy.Accuracy} says what follows.
 */
@NullMarked
package io.github.probity.bot.accuracy;

import org.jspecify.annotations.NullMarked;
