package io.github.probity.bot.teams.card;

import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Part.Fact;
import io.github.probity.bot.conversation.Part.Line;
import io.github.probity.bot.conversation.Part.Offer;
import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.conversation.Part.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the body of a card from the parts of a reply. */
final class ReplyCard {

    private final CardWords words;
    private final @Nullable String address;
    private final Locale locale;
    private final @Nullable UUID card;

    /**
     * @param address at which people reach Probity's pages, without a slash at the end; null for no links
     * @param card the name under which the reply is kept, if it is
     */
    ReplyCard(CardWords words, @Nullable String address, Locale locale, @Nullable UUID card) {
        this.words = words;
        this.address = address;
        this.locale = locale;
        this.card = card;
    }

    /** @param lines the most lines that each quotation may have; what is left out is said, and can be opened */
    List<Map<String, Object>> body(List<Part> parts, int lines) {
        return parts.stream().flatMap(part -> elements(part, lines)).toList();
    }

    private Stream<Map<String, Object>> elements(Part part, int lines) {
        if (part instanceof Part.Heading heading) {
            return Stream.of(Element.heading(heading.words()));
        }
        if (part instanceof Part.Words said) {
            return said.words().lines().map(line -> Element.text(line, Style.PLAIN));
        }
        if (part instanceof Quotation quotation) {
            return Stream.of(quotation(quotation, lines));
        }
        if (part instanceof Part.Facts facts) {
            return facts.facts().stream().map(ReplyCard::fact);
        }
        if (part instanceof Part.Link link) {
            return address == null
                    ? Stream.empty()
                    : Stream.of(Element.actions(List.of(Element.open(link.label(), address + link.path()))));
        }
        if (part instanceof Part.Choices choices) {
            return Stream.concat(
                    Stream.of(Element.text(choices.prompt(), Style.STRONG)),
                    choices.offers().stream().map(this::choice));
        }
        return actions((Part.Actions) part);
    }

    private Map<String, Object> quotation(Quotation quotation, int lines) {
        Source source = quotation.source();
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(Element.heading(title(source)));
        quotation.lines().stream().limit(lines).map(ReplyCard::line).forEach(items::add);
        if (quotation.lines().size() > lines) {
            items.add(Element.text(words.say("card.cut", locale), Style.STRONG));
        }
        items.add(Element.text(source.title() + ". " + source.edition(), Style.SMALL));
        if (address != null) {
            String label = words.say("card.open", locale, source.reference());
            items.add(Element.actions(List.of(Element.open(label, address + source.path()))));
        }
        return Element.quotation(items);
    }

    private static String title(Source source) {
        return source.heading().isEmpty() ? source.reference() : source.reference() + " · " + source.heading();
    }

    private static Map<String, Object> line(Line line) {
        Map<String, Object> text = Element.text(line.words(), Style.PLAIN);
        return line.item()
                ? Element.of("ColumnSet", "spacing", "Small", "columns", List.of(indent(), column("stretch", text)))
                : text;
    }

    private static Map<String, Object> indent() {
        return Element.of("Column", "width", "12px", "items", List.of());
    }

    private static Map<String, Object> column(String width, Map<String, Object> item) {
        return Element.of("Column", "width", width, "items", List.of(item));
    }

    private static Map<String, Object> fact(Fact fact) {
        return Element.paragraph(Stream.concat(
                        Element.runs(fact.name() + ": ", Style.STRONG).stream(),
                        Element.runs(fact.value(), Style.PLAIN).stream())
                .toList());
    }

    private Map<String, Object> choice(Offer offer) {
        List<Map<String, Object>> items = new ArrayList<>();
        String detail = offer.detail();
        if (detail != null) {
            items.add(Element.text(detail, Style.PLAIN));
        }
        items.add(Element.actions(List.of(button(offer))));
        return Element.quotation(items);
    }

    private Stream<Map<String, Object>> actions(Part.Actions actions) {
        return Stream.of(
                Element.text(actions.prompt(), Style.SMALL),
                Element.actions(actions.offers().stream().map(this::button).toList()));
    }

    private Map<String, Object> button(Offer offer) {
        return Element.execute(offer.label(), Press.data(card, offer));
    }
}
