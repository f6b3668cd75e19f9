package io.github.probity.bot.chat;

import io.github.probity.bot.conversation.Part.Line;
import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.conversation.Part.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Quotations from one version of one document, set as its page is.
 *
 * @param title of the document
 * @param edition its version and date
 * @param extracts in the order of the reply
 */
record Sheet(String title, String edition, List<Extract> extracts) {

    /** A sheet for each stretch of quotations from the same document. */
    static List<Sheet> of(List<Quotation> quotations) {
        List<Sheet> sheets = new ArrayList<>();
        for (Quotation quotation : quotations) {
            Source source = quotation.source();
            Sheet last = sheets.isEmpty() ? null : sheets.get(sheets.size() - 1);
            if (last != null
                    && last.title().equals(source.title())
                    && last.edition().equals(source.edition())) {
                last.extracts().add(Extract.of(quotation, last.heading()));
            } else {
                List<Extract> extracts = new ArrayList<>(List.of(Extract.of(quotation, "")));
                sheets.add(new Sheet(source.title(), source.edition(), extracts));
            }
        }
        return sheets;
    }

    private String heading() {
        return extracts.get(extracts.size() - 1).source().heading();
    }

    /**
     * A quoted clause.
     *
     * @param heading to set above it; empty where it is that of the clause before
     * @param margin the number that the clause begins with, or the paragraph's place under its heading; may be empty
     * @param lines the words without the number that stands in the margin
     */
    record Extract(String heading, String margin, List<Line> lines, Source source) {

        static Extract of(Quotation quotation, String headingAbove) {
            Source source = quotation.source();
            String heading = source.heading().equals(headingAbove) ? "" : source.heading();
            String number = source.reference().split(" ", 2)[0];
            String first =
                    quotation.lines().isEmpty() ? "" : quotation.lines().get(0).words();
            if (!first.startsWith(number + " ")) {
                return new Extract(heading, paragraph(source.reference()), quotation.lines(), source);
            }
            List<Line> lines = new ArrayList<>(quotation.lines());
            lines.set(
                    0,
                    new Line(
                            first.substring(number.length()).strip(),
                            lines.get(0).item()));
            return new Extract(heading, number, lines, source);
        }

        private static String paragraph(String reference) {
            int sign = reference.lastIndexOf('¶');
            return sign < 0 ? "" : reference.substring(sign);
        }
    }
}
