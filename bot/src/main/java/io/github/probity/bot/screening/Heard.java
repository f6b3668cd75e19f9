package io.github.probity.bot.screening;

import io.github.probity.bot.review.MessageRef;
import java.time.Instant;
import java.util.Set;

/**
 * A message that reached Probity, by whichever way.
 *
 * @param textOf when the text as it is now was written
 * @param sender the identifier in the directory, or one of their own for somebody outside
 * @param with identifiers of the people and places it was sent to, as far as they are known: an excluded one among them
 *     excludes the message
 * @param inChannel whether it was said in a channel of a team, and not in a chat
 * @param text as it was sent, plain or Teams HTML
 */
public record Heard(
        MessageRef message,
        Instant textOf,
        String sender,
        Set<String> with,
        boolean inChannel,
        String text,
        Instant sentAt) {

    public Heard {
        with = Set.copyOf(with);
    }

    /** The same, known to have been sent to these. */
    public Heard with(Set<String> others) {
        return new Heard(message, textOf, sender, others, inChannel, text, sentAt);
    }

    /** Whether the sender has changed it since it was sent. */
    boolean isEdited() {
        return textOf.isAfter(sentAt);
    }

    /** Grows with each edit. */
    long version() {
        return textOf.toEpochMilli();
    }

    /** The text stays out of logs. */
    @Override
    public String toString() {
        return "Heard[" + message.source() + ", " + message.id() + "]";
    }
}
