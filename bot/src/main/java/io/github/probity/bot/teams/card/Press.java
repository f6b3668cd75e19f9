package io.github.probity.bot.teams.card;

import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Part.Offer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A button of a card that was pressed. What comes back is whatever the client sends: its form is checked here, its meaning
 * by whoever takes the choice.
 *
 * @param card the card it is on; null for a card that isn't kept
 * @param label what the button says
 */
public record Press(@Nullable UUID card, Chosen chosen, String label) {

    /** The only verb our cards use. */
    public static final String VERB = "choose";

    private static final String ROOT = "probity";
    private static final int LONGEST = 1_000;

    static Map<String, Object> data(@Nullable UUID card, Offer offer) {
        Map<String, Object> press = new LinkedHashMap<>();
        if (card != null) {
            press.put("card", card.toString());
        }
        press.put("action", offer.chosen().action());
        press.put("value", offer.chosen().value());
        press.put("label", offer.label());
        return Map.of(ROOT, press);
    }

    /** Reads what a client sent; empty if it is no press of a button of ours. */
    public static Optional<Press> read(@Nullable Object data) {
        if (!(data instanceof Map<?, ?> sent) || !(sent.get(ROOT) instanceof Map<?, ?> press)) {
            return Optional.empty();
        }
        return word(press, "action")
                .flatMap(action -> word(press, "value")
                        .flatMap(value -> word(press, "label")
                                .map(label -> new Press(uuid(press), new Chosen(action, value), label))));
    }

    private static Optional<String> word(Map<?, ?> press, String name) {
        return Optional.ofNullable(press.get(name))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST);
    }

    private static @Nullable UUID uuid(Map<?, ?> press) {
        try {
            return word(press, "card").map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
