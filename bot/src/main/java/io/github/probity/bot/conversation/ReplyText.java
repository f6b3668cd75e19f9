package io.github.probity.bot.conversation;

import io.github.probity.bot.conversation.Part.Line;
import io.github.probity.bot.conversation.Part.Offer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a reply as plain text that says everything, for channels and notifications that show nothing else. */
public final class ReplyText {

    private final Channel channel;
    private final @Nullable String address;
    private int number;

    private ReplyText(Channel channel, @Nullable String address) {
        this.channel = channel;
        this.address = address;
    }

    /**
     * The reply in words, its offers numbered as {@link Reply#numbered} counts them.
     *
     * @param address at which people reach Probity's pages, without a slash at the end; without one, links are left out
     */
    public static String of(Reply reply, Channel channel, @Nullable String address) {
        ReplyText text = new ReplyText(channel, address);
        return reply.parts().stream()
                .map(text::part)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String part(Part part) {
        if (part instanceof Part.Heading heading) {
            return heading.words();
        }
        if (part instanceof Part.Words words) {
            return words.words();
        }
        if (part instanceof Part.Quotation quotation) {
            return quotation(quotation);
        }
        if (part instanceof Part.Facts facts) {
            return lines(facts.facts().stream()
                    .map(fact -> fact.name() + ": " + fact.value())
                    .toList());
        }
        if (part instanceof Part.Link link) {
            return address == null ? "" : link.label() + ": " + address + link.path();
        }
        if (part instanceof Part.Choices choices) {
            return choices.prompt() + "\n" + numbered(choices.offers());
        }
        return channel.showsButtons() ? "" : actions((Part.Actions) part);
    }

    private String quotation(Part.Quotation quotation) {
        Part.Source source = quotation.source();
        String words = lines(quotation.lines().stream().map(ReplyText::line).toList());
        String heading = source.heading().isEmpty() ? "" : ", " + source.heading();
        String where = "%s%s — %s. %s".formatted(source.reference(), heading, source.title(), source.edition());
        return lines(List.of("“" + words + "”", where)) + (address == null ? "" : "\n" + address + source.path());
    }

    private static String line(Line line) {
        return line.item() ? "  " + line.words() : line.words();
    }

    private String actions(Part.Actions actions) {
        return actions.prompt() + "\n" + numbered(actions.offers());
    }

    private String numbered(List<Offer> offers) {
        return lines(offers.stream().map(this::numbered).toList());
    }

    private String numbered(Offer offer) {
        number++;
        return number + ". " + offer.label() + (offer.detail() == null ? "" : ": " + offer.detail());
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
