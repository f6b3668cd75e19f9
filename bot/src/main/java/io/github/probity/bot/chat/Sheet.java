package io.github.probity.bot.chat;

import io.github.probity.bot.conversation.Part.Line;
import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.conversation.Part.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A quotation as a page of its document shows it, with the number in the margin.
 *
 * @param margin the number that the clause begins with, or the paragraph's place under its heading; may be empty
 * @param lines the words without the number that stands in the margin
 */
record Sheet(String margin, List<Line> lines, Source source) {

    static Sheet of(Quotation quotation) {
        Source source = quotation.source();
        String number = source.reference().split(" ", 2)[0];
        String first =
                quotation.lines().isEmpty() ? "" : quotation.lines().get(0).words();
        if (!first.startsWith(number + " ")) {
            return new Sheet(paragraph(source.reference()), quotation.lines(), source);
        }
        List<Line> lines = new ArrayList<>(quotation.lines());
        lines.set(
                0,
                new Line(first.substring(number.length()).strip(), lines.get(0).item()));
        return new Sheet(number, lines, source);
    }

    private static String paragraph(String reference) {
        int sign = reference.lastIndexOf('¶');
        return sign < 0 ? "" : reference.substring(sign);
    }
}
