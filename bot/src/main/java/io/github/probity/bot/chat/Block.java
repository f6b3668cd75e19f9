package io.github.probity.bot.chat;

import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.conversation.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows of a reply as one thing.
 *
 * @param kind of the part, by which the template picks its markup
 * @param part what there is to show; the first of several quotations
 * @param sheets the quotations, as pages of their documents
 * @param done what came of the actions, once one of them was taken
 */
record Block(
        String kind,
        Part part,
        List<Sheet> sheets,
        @Nullable Reply done) {

    /** The parts in their order; quotations that follow each other are one block. */
    static List<Block> of(List<Part> parts, Function<Part, @Nullable Reply> done) {
        List<Block> blocks = new ArrayList<>();
        for (int n = 0; n < parts.size(); n++) {
            Part part = parts.get(n);
            List<Quotation> quotations = quotationsFrom(parts, n);
            blocks.add(new Block(kind(part), part, Sheet.of(quotations), done.apply(part)));
            n += Math.max(0, quotations.size() - 1);
        }
        return blocks;
    }

    private static List<Quotation> quotationsFrom(List<Part> parts, int start) {
        return parts.stream()
                .skip(start)
                .takeWhile(Quotation.class::isInstance)
                .map(Quotation.class::cast)
                .toList();
    }

    private static String kind(Part part) {
        if (part instanceof Part.Heading) {
            return "heading";
        }
        if (part instanceof Part.Words) {
            return "words";
        }
        if (part instanceof Quotation) {
            return "quotations";
        }
        if (part instanceof Part.Facts) {
            return "facts";
        }
        if (part instanceof Part.Link) {
            return "link";
        }
        return part instanceof Part.Choices ? "choices" : "actions";
    }
}
