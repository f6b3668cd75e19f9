package io.github.probity.bot.teams;

import com.microsoft.bot.schema.Activity;
import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.teams.card.Card;
import io.github.probity.bot.teams.card.CardWords;
import io.github.probity.bot.teams.card.Cards;
import io.github.probity.bot.teams.card.KeptCards;
import java.util.Locale;
import java.util.UUID;

/** Puts replies into messages. */
final class Replies {

    private final Cards cards;
    private final KeptCards kept;
    private final CardWords words;

    Replies(Cards cards, KeptCards kept, CardWords words) {
        this.cards = cards;
        this.kept = kept;
        this.words = words;
    }

    Activity message(Reply reply, Locale locale) {
        return message(reply, locale, UUID.randomUUID());
    }

    /** @param name under which the reply is kept if it has buttons */
    Activity message(Reply reply, Locale locale, UUID name) {
        return Outgoing.card(card(reply, locale, name), summary(reply, locale));
    }

    Card card(Reply reply, Locale locale) {
        return card(reply, locale, UUID.randomUUID());
    }

    private Card card(Reply reply, Locale locale, UUID name) {
        return cards.of(reply.parts(), locale, kept.keep(reply, name).orElse(null));
    }

    /** Shown in notifications: what the reply is about, and none of the policy's or anybody's own words. */
    private String summary(Reply reply, Locale locale) {
        return reply.parts().stream()
                .filter(Part.Heading.class::isInstance)
                .map(part -> ((Part.Heading) part).words())
                .findFirst()
                .orElseGet(() -> words.say("summary", locale));
    }
}
