package io.github.probity.bot.teams.connector;

import java.time.Duration;
import java.time.Instant;

/** A token by which the bot is known to the channel. */
record AccessToken(String value, Instant expires) {

    /** Without the token itself, so that no log can hold it. */
    @Override
    public String toString() {
        return "AccessToken until " + expires;
    }

    boolean lasts(Duration time, Instant now) {
        return now.plus(time).isBefore(expires);
    }
}
