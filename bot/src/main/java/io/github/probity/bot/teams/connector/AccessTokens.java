package io.github.probity.bot.teams.connector;

import java.io.IOException;

/** Where the bot's tokens come from. */
@FunctionalInterface
interface AccessTokens {

    /**
     * A new token; takes seconds at most.
     *
     * @throws IOException if none is to be had, with a sentence for the operator
     */
    AccessToken fetch() throws IOException;
}
