package io.github.probity.graph.message;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The address of one message, stable through edits.
 *
 * @param threadId the message that began the thread, if this one is a reply in a channel; null otherwise
 */
public record MessageReference(
        Conversation conversation, @Nullable String threadId, String messageId) {

    /** A message of a chat, or one that began a thread in a channel. */
    public static MessageReference of(Conversation conversation, String messageId) {
        return new MessageReference(conversation, null, messageId);
    }

    /**
     * Reads a resource as Graph writes it in notifications, {@code chats('…')/messages('…')}, or as it stands in an
     * address, {@code /teams/…/channels/…/messages/…/replies/…}; empty if it is not that of one message.
     */
    public static Optional<MessageReference> ofResource(String resource) {
        return ResourcePath.of(resource).message();
    }

    /** The path in Graph, relative to the version: {@code /chats/…/messages/…}. */
    public String path() {
        var root = conversation instanceof Conversation.Channel channel
                ? "/teams/" + channel.teamId() + "/channels/" + channel.channelId()
                : "/chats/" + ((Conversation.Chat) conversation).chatId();
        return root + "/messages/" + (threadId == null ? messageId : threadId + "/replies/" + messageId);
    }
}
