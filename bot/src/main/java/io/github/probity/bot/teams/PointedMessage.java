package io.github.probity.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import io.github.probity.bot.review.MessageRef;
import io.github.probity.graph.message.Conversation;
import io.github.probity.graph.message.MessageReference;
import io.github.probity.nlp.text.ReadableText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The message that an extension is used on, as Teams describes it with the invoke. What is missing reads as empty. */
record PointedMessage(String conversation, JsonNode payload, JsonNode channelData) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String THREAD = ";messageid=";
    /** What Graph knows a chat or channel by; the bot's own chats with people have another name there. */
    private static final String IN_GRAPH = "19:";

    static PointedMessage of(Activity invoke) {
        return new PointedMessage(
                invoke.getConversation().getId(),
                tree(invoke.getValue()).path("messagePayload"),
                tree(invoke.getChannelData()));
    }

    /** The message that an activity itself is. */
    static PointedMessage itself(Activity activity) {
        ObjectNode payload = JSON.createObjectNode().put("id", activity.getId());
        if (activity.getReplyToId() != null) {
            payload.put("replyToId", activity.getReplyToId());
        }
        return new PointedMessage(activity.getConversation().getId(), payload, tree(activity.getChannelData()));
    }

    private static JsonNode tree(@Nullable Object value) {
        return JSON.valueToTree(value == null ? "" : value);
    }

    boolean isNone() {
        return id().isEmpty();
    }

    boolean isDeleted() {
        return payload.path("deleted").asBoolean() || payload.hasNonNull("deletedDateTime");
    }

    boolean isByApp() {
        return payload.path("from").path("user").path("id").asText("").isEmpty()
                && payload.path("from").hasNonNull("application");
    }

    /** The same for the same message, from wherever in its thread it is pointed at. */
    MessageRef reference() {
        return new MessageRef("teams/" + place(), id(), address());
    }

    private String id() {
        return payload.path("id").asText("");
    }

    /** The chat or channel, whatever the thread. */
    String place() {
        int thread = conversation.indexOf(THREAD);
        return thread < 0 ? conversation : conversation.substring(0, thread);
    }

    /** Graph's path of it; null where Teams does not say enough for one. */
    private @Nullable String address() {
        if (!place().startsWith(IN_GRAPH)) {
            return null;
        }
        if (!isInChannel()) {
            return MessageReference.of(new Conversation.Chat(place()), id()).path();
        }
        return team().isEmpty()
                ? null
                : new MessageReference(new Conversation.Channel(team(), place()), root(), id()).path();
    }

    /** The directory's id of the team that the message is in; empty if it is in none, or Teams does not say. */
    String team() {
        return channelData.path("team").path("aadGroupId").asText("");
    }

    /** Whether it is in a chat that Graph knows, of more people than its sender and Probity. */
    boolean isInGroupChat() {
        return !isInChannel() && place().startsWith(IN_GRAPH);
    }

    boolean isInChannel() {
        return conversation.contains(THREAD) || channelData.has("team") || channelData.has("channel");
    }

    /** The message that began the thread; null if it is this one. */
    private @Nullable String root() {
        int thread = conversation.indexOf(THREAD);
        String said = payload.path("replyToId").asText("");
        String root = said.isEmpty() && thread >= 0 ? conversation.substring(thread + THREAD.length()) : said;
        return root.isEmpty() || root.equals(id()) ? null : root;
    }

    /** The sender's identifier in the directory, if the sender is in it. */
    Optional<String> sender() {
        JsonNode user = payload.path("from").path("user");
        String kind = user.path("userIdentityType").asText("aadUser");
        return kind.equals("aadUser") ? text(user.path("id")) : Optional.empty();
    }

    Optional<String> senderName() {
        return text(payload.path("from").path("user").path("displayName"));
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asText("")).filter(text -> !text.isBlank());
    }

    /** What it says, without markup; empty if it is only a picture or a file. */
    String words() {
        String content = payload.path("body").path("content").asText("");
        boolean html = payload.path("body").path("contentType").asText("html").equals("html");
        return (html ? ReadableText.of(content).text() : content)
                .replace("\0", "")
                .replace('\u00a0', ' ')
                .strip();
    }

    /** When it was sent. */
    Optional<Instant> sentAt() {
        try {
            return text(payload.path("createdDateTime"))
                    .map(at -> OffsetDateTime.parse(at).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
