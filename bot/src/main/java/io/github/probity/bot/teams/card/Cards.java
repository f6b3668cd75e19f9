package io.github.probity.bot.teams.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.probity.bot.conversation.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes cards. */
public final class Cards {

    /** What an attachment with a card says it is. */
    public static final String TYPE = "application/vnd.microsoft.card.adaptive";

    /** In bytes. Teams takes messages of 28 KB, the envelope included. */
    static final int LARGEST = 24_000;

    private static final int WHOLE = Integer.MAX_VALUE;
    private static final List<Integer> LINES = List.of(WHOLE, 40, 20, 10, 5, 2, 1, 0);

    private final ObjectMapper json = new ObjectMapper();
    private final CardWords words;
    private final @Nullable String address;

    /** @param address at which people reach Probity's pages, without a slash at the end; null for no links */
    public Cards(CardWords words, @Nullable String address) {
        this.words = words;
        this.address = address;
    }

    /**
     * A card that shows the parts, quotations cut at the end of a line if it would be too large.
     *
     * @param kept the name under which the reply is kept, so that its buttons can be answered on the card itself
     */
    public Card of(List<Part> parts, Locale locale, @Nullable UUID kept) {
        ReplyCard reply = new ReplyCard(words, address, locale, kept);
        return LINES.stream()
                .map(lines -> card(reply.body(parts, lines), locale))
                .filter(card -> size(card) <= LARGEST)
                .findFirst()
                .orElseGet(() -> tooLong(locale));
    }

    /** A card that shows the parts, all of them short, and asks for something. */
    public Card of(List<Part> parts, Form form, Locale locale) {
        List<Map<String, Object>> body =
                new ArrayList<>(new ReplyCard(words, address, locale, null).body(parts, WHOLE));
        body.addAll(form.elements());
        return card(body, locale);
    }

    private Card tooLong(Locale locale) {
        return card(List.of(Element.text(words.say("card.too-long", locale), Style.PLAIN)), locale);
    }

    private Card card(List<Map<String, Object>> body, Locale locale) {
        return new Card(Element.of(
                "AdaptiveCard",
                "$schema",
                "http://adaptivecards.io/schemas/adaptive-card.json",
                "version",
                "1.5",
                "lang",
                locale.getLanguage(),
                "fallbackText",
                words.say("card.fallback", locale),
                "msteams",
                Map.of("width", "Full"),
                "body",
                body));
    }

    private int size(Card card) {
        try {
            return json.writeValueAsBytes(card).length;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A card is maps, lists and strings", impossible);
        }
    }
}
