package io.github.probity.bot.conversation;

import io.github.probity.bot.conversation.Part.Offer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Understands "2" as the second of the things last offered. A number that was not offered stays what it is: words. */
class NumberedChoice implements Step {

    private static final Pattern NUMBER = Pattern.compile("\\s*([1-9])[.)]?\\s*");

    @Override
    public Reply pass(Turn turn, Function<Turn, Reply> rest) {
        return rest.apply(choice(turn)
                .map(offer -> turn.with(turn.utterance().choosing(offer.chosen())))
                .orElse(turn));
    }

    private static Optional<Offer> choice(Turn turn) {
        var number = NUMBER.matcher(turn.utterance().text());
        if (turn.utterance().chosen() != null || !number.matches()) {
            return Optional.empty();
        }
        List<Offer> offers = turn.numbered();
        int index = Integer.parseInt(number.group(1)) - 1;
        return index < offers.size() ? Optional.of(offers.get(index)) : Optional.empty();
    }
}
