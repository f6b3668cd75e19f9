/**
 * Messages are screened as they are sent: who is watched, what a finding may lead to, and what is handed to {@code review}.
 * {@link io.github.probity.bot.screening.Screening} is the door; what led to no finding is forgotten at once.
 */
@NullMarked
package io.github.probity.bot.screening;

import org.jspecify.annotations.NullMarked;
