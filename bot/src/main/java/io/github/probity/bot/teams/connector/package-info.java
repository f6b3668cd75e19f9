/**
 * The way out to Teams: the SDK's adapter with what it gets wrong put right, the bot's own credentials, and the clients of
 * the channel's REST interface. Nothing is sent to an address that {@code admission} would not have let in.
 */
@NullMarked
package io.github.probity.bot.teams.connector;

import org.jspecify.annotations.NullMarked;
