package io.github.probity.graph.message;

import com.microsoft.graph.models.BodyType;
import com.microsoft.graph.models.ChatMessageAttachment;
import com.microsoft.graph.models.ChatMessageImportance;
import com.microsoft.graph.models.ChatMessageType;
import com.microsoft.graph.models.ItemBody;
import io.github.probity.graph.message.ChatMessage.Importance;
import io.github.probity.graph.message.ChatMessage.Kind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a record of the SDK's message, which is heavy and is not kept. */
final class MessageMapping {

    private MessageMapping() {}

    /** @throws IncompleteMessageException if the message lacks what every message has */
    static ChatMessage message(com.microsoft.graph.models.ChatMessage model) {
        var created = firstOf(model.getCreatedDateTime(), model.getLastModifiedDateTime(), model.getDeletedDateTime());
        return new ChatMessage(
                reference(model),
                model.getEtag(),
                kind(model.getMessageType()),
                Identities.sender(model.getFrom()),
                model.getSubject(),
                html(model.getBody()),
                importance(model.getImportance()),
                created,
                firstOf(model.getLastModifiedDateTime(), model.getLastEditedDateTime(), model.getCreatedDateTime()),
                instant(model.getLastEditedDateTime()),
                instant(model.getDeletedDateTime()),
                model.getWebUrl(),
                orEmpty(model.getMentions()).stream().map(Identities::mention).toList(),
                names(model.getAttachments()),
                ViolationMapping.read(model.getPolicyViolation()));
    }

    private static MessageReference reference(com.microsoft.graph.models.ChatMessage model) {
        var id = model.getId();
        if (id == null) throw new IncompleteMessageException("Graph gave a message without an id.");
        if (model.getChatId() != null) return MessageReference.of(new Conversation.Chat(model.getChatId()), id);
        var channel = model.getChannelIdentity();
        if (channel == null || channel.getTeamId() == null || channel.getChannelId() == null) {
            throw new IncompleteMessageException("Graph gave a message without saying where it was written.");
        }
        return new MessageReference(
                new Conversation.Channel(channel.getTeamId(), channel.getChannelId()), model.getReplyToId(), id);
    }

    /** The SDK makes null of a value it does not know; that is never taken for a message somebody wrote. */
    private static Kind kind(@Nullable ChatMessageType type) {
        if (type == ChatMessageType.Message) return Kind.WRITTEN;
        if (type == ChatMessageType.SystemEventMessage || type == ChatMessageType.ChatEvent) return Kind.SYSTEM;
        return Kind.UNKNOWN;
    }

    private static Importance importance(@Nullable ChatMessageImportance importance) {
        if (importance == null) return Importance.UNKNOWN;
        return switch (importance) {
            case Normal -> Importance.NORMAL;
            case High -> Importance.HIGH;
            case Urgent -> Importance.URGENT;
            case UnknownFutureValue -> Importance.UNKNOWN;
        };
    }

    private static String html(@Nullable ItemBody body) {
        if (body == null || body.getContent() == null) return "";
        if (body.getContentType() != BodyType.Text) return body.getContent();
        return body.getContent().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static List<String> names(@Nullable List<ChatMessageAttachment> attachments) {
        return orEmpty(attachments).stream()
                .map(ChatMessageAttachment::getName)
                .filter(name -> name != null && !name.isBlank())
                .toList();
    }

    private static Instant firstOf(@Nullable OffsetDateTime... times) {
        return Stream.of(times)
                .filter(Objects::nonNull)
                .findFirst()
                .map(OffsetDateTime::toInstant)
                .orElseThrow(() -> new IncompleteMessageException("Graph gave a message without any date."));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Optional.ofNullable(list).orElse(List.of());
    }
}
