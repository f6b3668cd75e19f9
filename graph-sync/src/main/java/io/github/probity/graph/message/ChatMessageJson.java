package io.github.probity.graph.message;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.microsoft.graph.models.ChatMessage;
import com.microsoft.kiota.serialization.JsonParseNode;
import java.time.DateTimeException;

/** Reads a message that came as text inside a notification instead of as an answer. */
public final class ChatMessageJson {

    private static final Gson GSON = new Gson();

    private ChatMessageJson() {}

    /**
     * Reads one message.
     *
     * @throws IllegalArgumentException if the text is not JSON, is nested deeper than 255 levels or is no message
     */
    public static io.github.probity.graph.message.ChatMessage read(String json) {
        try {
            var node = new JsonParseNode(GSON.fromJson(json, JsonObject.class));
            var model = node.getObjectValue(ChatMessage::createFromDiscriminatorValue);
            if (model == null) throw new IllegalArgumentException("The content is empty.");
            return MessageMapping.message(model);
        } catch (JsonParseException
                | DateTimeException
                | NullPointerException
                | IllegalStateException
                | UnsupportedOperationException
                | ClassCastException notAMessage) {
            throw new IllegalArgumentException("The content is not a message.", notAMessage);
        }
    }
}
