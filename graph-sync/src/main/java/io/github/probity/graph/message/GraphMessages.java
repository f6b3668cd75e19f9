package io.github.probity.graph.message;

import com.microsoft.graph.models.ChatMessageCollectionResponse;
import com.microsoft.graph.models.ChatMessagePolicyViolation;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.message.Conversation.Channel;
import io.github.probity.graph.message.Conversation.Chat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The requests for single messages and for those around them. */
record GraphMessages(GraphConnection graph) {

    /** The largest page of messages that Graph gives. */
    static final int PAGE = 50;

    /** Some messages in the order given, and the link to the next ones, null after the last. */
    record Part(List<ChatMessage> messages, @Nullable String next) {}

    @Nullable ChatMessage message(MessageReference reference) {
        var model = reading(reference.conversation(), sdk -> {
            if (reference.conversation() instanceof Chat chat) {
                return inChat(sdk, chat).byChatMessageId(reference.messageId()).get();
            }
            var channel = (Channel) reference.conversation();
            if (reference.threadId() == null) {
                return inChannel(sdk, channel)
                        .byChatMessageId(reference.messageId())
                        .get();
            }
            return inChannel(sdk, channel)
                    .byChatMessageId(reference.threadId())
                    .replies()
                    .byChatMessageId1(reference.messageId())
                    .get();
        });
        return model == null ? null : MessageMapping.message(model);
    }

    void setViolation(MessageReference reference, ChatMessagePolicyViolation violation) {
        var change = new com.microsoft.graph.models.ChatMessage();
        change.setPolicyViolation(violation);
        access(reference.conversation(), Access.BLOCK_IN_CHATS, Access.BLOCK_IN_CHANNELS)
                .with(() -> graph.read(sdk -> {
                    if (reference.conversation() instanceof Chat chat) {
                        return inChat(sdk, chat)
                                .byChatMessageId(reference.messageId())
                                .patch(change);
                    }
                    var thread = inChannel(sdk, (Channel) reference.conversation())
                            .byChatMessageId(
                                    Optional.ofNullable(reference.threadId()).orElse(reference.messageId()));
                    if (reference.threadId() == null) return thread.patch(change);
                    return thread.replies()
                            .byChatMessageId1(reference.messageId())
                            .patch(change);
                }));
    }

    /** The messages of a chat written before a moment, newest first. */
    Part before(Chat chat, Instant moment, int most) {
        return part(reading(
                chat,
                sdk -> inChat(sdk, chat).get(request -> {
                    request.queryParameters.top = most;
                    request.queryParameters.orderby = new String[] {"createdDateTime desc"};
                    request.queryParameters.filter = "createdDateTime lt " + moment;
                })));
    }

    Part moreOf(Chat chat, String next) {
        return part(reading(chat, sdk -> inChat(sdk, chat).withUrl(next).get()));
    }

    /** The answers to a message of a channel, in Graph's order. */
    Part replies(Channel channel, String threadId) {
        return part(reading(
                channel,
                sdk -> inChannel(sdk, channel)
                        .byChatMessageId(threadId)
                        .replies()
                        .get(request -> request.queryParameters.top = PAGE)));
    }

    Part moreReplies(Channel channel, String threadId, String next) {
        return part(reading(
                channel,
                sdk -> inChannel(sdk, channel)
                        .byChatMessageId(threadId)
                        .replies()
                        .withUrl(next)
                        .get()));
    }

    private <T> @Nullable T reading(Conversation where, Function<GraphServiceClient, @Nullable T> request) {
        return access(where, Access.READ_CHATS, Access.READ_CHANNELS).with(() -> graph.read(request));
    }

    private static Access access(Conversation where, Access ofChats, Access ofChannels) {
        return where instanceof Chat ? ofChats : ofChannels;
    }

    private static Part part(@Nullable ChatMessageCollectionResponse page) {
        if (page == null || page.getValue() == null) return new Part(List.of(), null);
        return new Part(page.getValue().stream().map(MessageMapping::message).toList(), page.getOdataNextLink());
    }

    private static com.microsoft.graph.chats.item.messages.MessagesRequestBuilder inChat(
            GraphServiceClient sdk, Chat chat) {
        return sdk.chats().byChatId(chat.chatId()).messages();
    }

    private static com.microsoft.graph.teams.item.channels.item.messages.MessagesRequestBuilder inChannel(
            GraphServiceClient sdk, Channel channel) {
        return sdk.teams()
                .byTeamId(channel.teamId())
                .channels()
                .byChannelId(channel.channelId())
                .messages();
    }
}
