/**
 * What Microsoft Graph posts is written down before it is acknowledged, and then read, however often and in whatever order
 * it comes. A message goes through one door, {@link io.github.probity.bot.screening.intake.MessageDoor}, whether it was
 * posted or found by a sweep.
 */
@NullMarked
package io.github.probity.bot.screening.intake;

import org.jspecify.annotations.NullMarked;
