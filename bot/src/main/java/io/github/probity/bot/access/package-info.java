/**
 * Requests for what the policy lets people have only when asked: who asks, who decides in which order, and what came of it.
 * {@link io.github.probity.bot.access.Requests} is the door; what was granted stands in the register of {@code register}.
 */
@NullMarked
package io.github.probity.bot.access;

import org.jspecify.annotations.NullMarked;
