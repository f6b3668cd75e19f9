package io.github.probity.bot.conversation;

/**
 * Says something to a person who did not ask. A channel that can reach people on its own offers one; there may be none, and
 * whatever is said must be to be found in the console too.
 */
public interface Messenger {

    /**
     * Writes the message down, in the caller's transaction, to be sent after it. A person whom the channel cannot reach is
     * passed over without an error.
     *
     * @param person the identifier in the directory
     */
    void tell(String person, Reply message);
}
