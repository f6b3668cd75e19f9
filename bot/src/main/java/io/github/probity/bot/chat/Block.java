package io.github.probity.bot.chat;

import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.conversation.Reply;
import org.jspecify.annotations.Nullable;

/**
 * A part of a reply as the page shows it.
 *
 * @param kind of the part, by which the template picks its markup
 * @param part what there is to show
 * @param sheet the part as a page of a policy, when it is a quotation
 * @param done what came of the actions, once one of them was taken
 */
record Block(
        String kind,
        Part part,
        @Nullable Sheet sheet,
        @Nullable Reply done) {

    static Block of(Part part, @Nullable Reply done) {
        Sheet sheet = part instanceof Part.Quotation quotation ? Sheet.of(quotation) : null;
        return new Block(kind(part), part, sheet, done);
    }

    private static String kind(Part part) {
        if (part instanceof Part.Heading) {
            return "heading";
        }
        if (part instanceof Part.Words) {
            return "words";
        }
        if (part instanceof Part.Quotation) {
            return "quotation";
        }
        if (part instanceof Part.Facts) {
            return "facts";
        }
        return part instanceof Part.Choices ? "choices" : "actions";
    }
}
