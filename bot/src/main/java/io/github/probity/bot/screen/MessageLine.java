package io.github.probity.bot.screen;

import io.github.probity.bot.cli.UnusableLine;
import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of input: {@code {"id","text","channel"?,"speaker"?,"context"?:[{"speaker","text"}]}}. Other fields are passed
 * over.
 *
 * @param id comes back with the findings, as the same JSON
 */
record MessageLine(Id id, Message message) {

    private static final JsonFactory JSON = new JsonFactory();

    /** An id as it was given: text, or the digits of a number. */
    record Id(String text, boolean isNumber) {}

    /** @throws UnusableLine if the line holds no message */
    static MessageLine read(byte[] line) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            MessageLine read = new Reading(json).read();
            if (json.nextToken() != null) {
                throw new UnusableLine("there is something behind the JSON object; write one object a line");
            }
            return read;
        } catch (JacksonException broken) {
            int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
            boolean encoding = broken.getOriginalMessage().contains("UTF-8");
            throw new UnusableLine((encoding ? "not UTF-8" : "not JSON") + " at character " + column
                    + (encoding ? "; save the text as UTF-8" : "; write one JSON object a line"));
        }
    }

    private static final class Reading {

        private final JsonParser json;
        private @Nullable Id id;
        private @Nullable String text;
        private @Nullable String speaker;
        private Channel channel = Channel.CHAT;
        private List<Message.Line> context = List.of();

        Reading(JsonParser json) {
            this.json = json;
        }

        MessageLine read() {
            expect(json.nextToken() == JsonToken.START_OBJECT, "not a JSON object");
            for (@Nullable String field = json.nextName(); field != null; field = json.nextName()) {
                json.nextToken();
                field(field);
            }
            if (id == null) {
                throw new UnusableLine("\"id\" is missing");
            }
            if (text == null) {
                throw new UnusableLine("\"text\" is missing");
            }
            return new MessageLine(id, new Message(text, channel, speaker, context));
        }

        private void field(String field) {
            switch (field) {
                case "id" -> id = id();
                case "text" -> text = required(field);
                case "speaker" -> speaker = optional(field);
                case "channel" -> channel = channel(optional(field));
                case "context" -> context = context();
                default -> json.skipChildren();
            }
        }

        private Id id() {
            boolean number = json.currentToken() == JsonToken.VALUE_NUMBER_INT
                    || json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
            return number ? new Id(json.getString(), true) : new Id(required("id"), false);
        }

        private String required(String field) {
            expect(json.currentToken() == JsonToken.VALUE_STRING, "\"" + field + "\" is not text");
            return SafeText.readable(json.getString());
        }

        private @Nullable String optional(String field) {
            return json.currentToken() == JsonToken.VALUE_NULL ? null : required(field);
        }

        private static Channel channel(@Nullable String name) {
            try {
                return name == null ? Channel.CHAT : Channel.named(name);
            } catch (IllegalArgumentException unknown) {
                throw new UnusableLine(SafeText.printable(String.valueOf(unknown.getMessage())));
            }
        }

        private List<Message.Line> context() {
            if (json.currentToken() == JsonToken.VALUE_NULL) {
                return List.of();
            }
            expect(json.currentToken() == JsonToken.START_ARRAY, "\"context\" is not a list of lines");
            List<Message.Line> lines = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                lines.add(contextLine());
            }
            return lines;
        }

        private Message.Line contextLine() {
            expect(json.currentToken() == JsonToken.START_OBJECT, "a line of \"context\" is not a JSON object");
            @Nullable String who = null;
            @Nullable String said = null;
            for (@Nullable String field = json.nextName(); field != null; field = json.nextName()) {
                json.nextToken();
                switch (field) {
                    case "speaker" -> who = optional(field);
                    case "text" -> said = required(field);
                    default -> json.skipChildren();
                }
            }
            if (said == null) {
                throw new UnusableLine("a line of \"context\" has no \"text\"");
            }
            return new Message.Line(who, said);
        }

        private static void expect(boolean holds, String otherwise) {
            if (!holds) {
                throw new UnusableLine(otherwise);
            }
        }
    }
}
