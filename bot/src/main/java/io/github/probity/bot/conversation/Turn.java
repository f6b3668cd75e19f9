package io.github.probity.bot.conversation;

import io.github.probity.bot.conversation.Part.Offer;
import java.util.List;
import java.util.Optional;

/**
 * An utterance with what the same person and Probity said in this conversation in the ten minutes before it.
 *
 * @param recent newest first
 */
public record Turn(Utterance utterance, List<Exchange> recent) {

    public Turn {
        recent = List.copyOf(recent);
    }

    /** The last words said freely, as opposed to chosen: what "and on my own phone?" continues. */
    public Optional<String> previousWords() {
        return recent.stream()
                .filter(exchange -> exchange.chosen() == null)
                .map(Exchange::said)
                .findFirst();
    }

    /** What a bare number chooses now. */
    List<Offer> numbered() {
        return recent.stream()
                .map(exchange -> exchange.reply().numbered(utterance.channel()))
                .filter(offers -> !offers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    Turn with(Utterance other) {
        return new Turn(other, recent);
    }
}
