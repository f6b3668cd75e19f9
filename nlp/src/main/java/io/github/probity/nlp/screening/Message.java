package io.github.probity.nlp.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text to judge.
 *
 * @param text as it was sent: plain, Teams HTML, or recognised speech
 * @param speaker who wrote it, where known
 * @param context earlier messages, the oldest first; they are read, never judged
 */
public record Message(
        String text, Channel channel, @Nullable String speaker, List<Line> context) {

    public Message {
        context = List.copyOf(context);
    }

    /** A text with nothing around it. */
    public static Message of(String text) {
        return new Message(text, Channel.CHAT, null, List.of());
    }

    /** One earlier message of a conversation. */
    public record Line(@Nullable String speaker, String text) {}
}
