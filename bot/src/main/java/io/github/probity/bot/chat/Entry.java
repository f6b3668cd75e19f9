package io.github.probity.bot.chat;

import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Exchange;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An exchange as the page shows it.
 *
 * @param id under which the page's addresses find it
 * @param said empty when the words are not to be seen again
 */
record Entry(String id, String said, List<Block> blocks) {

    /** Exchanges in their order. One that took an action of an earlier one is shown there, in place of the buttons. */
    static List<Entry> of(List<Exchange> history) {
        Map<Chosen, Reply> taken = new HashMap<>();
        history.forEach(exchange -> {
            if (exchange.chosen() != null) {
                taken.put(exchange.chosen(), exchange.reply());
            }
        });
        List<Chosen> actions = history.stream()
                .flatMap(exchange -> exchange.reply().parts().stream())
                .flatMap(Entry::actions)
                .toList();
        return history.stream()
                .filter(exchange -> exchange.chosen() == null || !actions.contains(exchange.chosen()))
                .map(exchange -> of(exchange, taken))
                .toList();
    }

    /** A reply that is shown this once. */
    static Entry once(Reply reply) {
        return new Entry("once", "", Block.of(reply.parts(), part -> null));
    }

    private static Entry of(Exchange exchange, Map<Chosen, Reply> taken) {
        List<Block> blocks = Block.of(exchange.reply().parts(), part -> done(part, taken));
        return new Entry("exchange-" + exchange.id(), exchange.said(), blocks);
    }

    private static @Nullable Reply done(Part part, Map<Chosen, Reply> taken) {
        return actions(part)
                .filter(taken::containsKey)
                .map(taken::get)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Chosen> actions(Part part) {
        return part instanceof Part.Actions actions
                ? actions.offers().stream().map(Part.Offer::chosen)
                : Stream.empty();
    }
}
