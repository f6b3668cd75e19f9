package io.github.probity.bot.teams.outbox;

import io.github.probity.bot.conversation.Reply;
import java.util.UUID;

/** Port: the way to people. Both throw {@link io.github.probity.bot.teams.inbox.Unanswered} where Teams does not go along. */
public interface Carrier {

    /** Opens the personal chat with somebody who has not written to the bot, and returns where that is. */
    Address open(String person, Service by);

    /**
     * Sends a message, and returns what Teams calls it.
     *
     * @param card the name under which it is kept if it has buttons; the same at each attempt
     */
    String carry(Reply message, UUID card, Address to);

    /** Lets go of what was kept of a message that will never arrive. */
    void drop(UUID card);
}
