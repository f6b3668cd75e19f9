/**
 * What Teams was told has arrived, and is still to be answered. An activity is written down before it is acknowledged, is
 * worked on once however often it is delivered, and is taken up again after a failure, a pause the channel asks for or a
 * crash.
 */
@NullMarked
package io.github.probity.bot.teams.inbox;

import org.jspecify.annotations.NullMarked;
