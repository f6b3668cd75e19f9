package io.github.probity.bot.conversation;

import io.github.probity.bot.conversation.Part.Offer;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Probity answers.
 *
 * @param parts from top to bottom; at least one
 * @param kept whether the exchange may be remembered. When false neither the words that were said nor the reply are
 *     stored anywhere, and a channel shows the reply once
 */
public record Reply(List<Part> parts, boolean kept) {

    public Reply {
        parts = List.copyOf(parts);
    }

    public static Reply of(Part... parts) {
        return new Reply(List.of(parts), true);
    }

    /** The same reply to something that must leave no trace. */
    public Reply unkept() {
        return new Reply(parts, false);
    }

    /** Whether it offers something to choose. */
    public boolean hasButtons() {
        return parts.stream().anyMatch(part -> part instanceof Part.Choices || part instanceof Part.Actions);
    }

    /** What can be chosen by number in this channel, number 1 first. */
    public List<Offer> numbered(Channel channel) {
        return parts.stream().flatMap(part -> numbered(part, channel)).toList();
    }

    private static Stream<Offer> numbered(Part part, Channel channel) {
        if (part instanceof Part.Choices choices) {
            return choices.offers().stream();
        }
        if (part instanceof Part.Actions actions && !channel.showsButtons()) {
            return actions.offers().stream();
        }
        return Stream.empty();
    }
}
