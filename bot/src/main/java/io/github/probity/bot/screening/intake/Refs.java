package io.github.probity.bot.screening.intake;

import io.github.probity.bot.review.MessageRef;
import io.github.probity.graph.message.Conversation;
import io.github.probity.graph.message.MessageReference;
import java.util.Optional;

/** Messages as Graph names them and as cases do. */
final class Refs {

    private Refs() {}

    static MessageRef of(MessageReference message) {
        String place = message.conversation() instanceof Conversation.Channel channel
                ? channel.channelId()
                : ((Conversation.Chat) message.conversation()).chatId();
        return new MessageRef("teams/" + place, message.messageId(), message.path());
    }

    /** Empty if nobody knows where Graph has it. */
    static Optional<MessageReference> of(MessageRef message) {
        return Optional.ofNullable(message.address()).flatMap(MessageReference::ofResource);
    }
}
