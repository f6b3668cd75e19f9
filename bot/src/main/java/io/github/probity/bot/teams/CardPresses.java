package io.github.probity.bot.teams;

import com.microsoft.bot.schema.Activity;
import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Conversations;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Part.Offer;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.teams.card.CardWords;
import io.github.probity.bot.teams.card.Cards;
import io.github.probity.bot.teams.card.KeptCards;
import io.github.probity.bot.teams.card.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers buttons on the card they are on. Of a card that isn't kept any more nobody knows what it showed: an answer with
 * buttons of its own takes its place, so that an old card leads on as well as a new one.
 */
final class CardPresses {

    private final Hearing hearing;
    private final Conversations conversations;
    private final Replies replies;
    private final KeptCards kept;
    private final CardWords words;

    CardPresses(Hearing hearing, Conversations conversations, Replies replies, KeptCards kept, CardWords words) {
        this.hearing = hearing;
        this.conversations = conversations;
        this.replies = replies;
        this.kept = kept;
        this.words = words;
    }

    Map<String, Object> answer(Activity invoke) {
        Locale locale = Hearing.language(invoke);
        Optional<Press> pressed = pressed(invoke.getValue());
        if (pressed.isEmpty()) {
            return message(words.say("invoke.unknown", locale));
        }
        Press press = pressed.get();
        Reply reply = conversations.hear(hearing.chosen(invoke, press));
        Optional<List<Part>> before = Optional.ofNullable(press.card()).flatMap(kept::find);
        if (before.isEmpty() && reply.hasButtons()) {
            return response(Cards.TYPE, replies.card(reply, locale));
        }
        return before.flatMap(parts -> after(parts, press.chosen(), reply))
                .map(after -> response(Cards.TYPE, replies.card(after, locale)))
                .orElseGet(() -> message(plain(reply)));
    }

    /** A short word to the person, which leaves the card as it is. */
    static Map<String, Object> message(String sentence) {
        return response("application/vnd.microsoft.activity.message", sentence);
    }

    private static Map<String, Object> response(String type, Object value) {
        return Map.of("statusCode", 200, "type", type, "value", value);
    }

    /**
     * The card with the answer in place of what was pressed: of several readings only the one that was chosen stays, while
     * an action leaves what it was about. Empty if the card never offered this.
     */
    private static Optional<Reply> after(List<Part> before, Chosen chosen, Reply reply) {
        List<Part> after = new ArrayList<>();
        boolean offered = false;
        for (Part part : before) {
            if (part instanceof Part.Choices choices && has(choices.offers(), chosen)) {
                return Optional.of(reply);
            }
            boolean pressed = part instanceof Part.Actions actions && has(actions.offers(), chosen);
            after.addAll(pressed ? reply.parts() : List.of(part));
            offered |= pressed;
        }
        return offered ? Optional.of(new Reply(after, reply.kept())) : Optional.empty();
    }

    private static boolean has(List<Offer> offers, Chosen chosen) {
        return offers.stream().anyMatch(offer -> offer.chosen().equals(chosen));
    }

    private static String plain(Reply reply) {
        return io.github.probity.bot.conversation.ReplyText.of(reply, Hearing.TEAMS, null);
    }

    private static Optional<Press> pressed(@Nullable Object value) {
        if (value instanceof Map<?, ?> sent && sent.get("action") instanceof Map<?, ?> action) {
            return Press.VERB.equals(action.get("verb")) ? Press.read(action.get("data")) : Optional.empty();
        }
        return Optional.empty();
    }
}
