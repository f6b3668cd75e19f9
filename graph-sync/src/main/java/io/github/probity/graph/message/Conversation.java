package io.github.probity.graph.message;

/** Where a message was written. */
public sealed interface Conversation {

    /** A one-to-one, group or meeting chat. */
    record Chat(String chatId) implements Conversation {}

    /** A channel of a team. */
    record Channel(String teamId, String channelId) implements Conversation {}
}
