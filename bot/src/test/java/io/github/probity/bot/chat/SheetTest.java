package io.github.probity.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.chat.Sheet.Extract;
import io.github.probity.bot.conversation.Part.Line;
import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.conversation.Part.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void theNumberThatTheWordsBeginWithStandsInTheMargin() {
        Extract extract = only(quotation("5.1", "5.1 Use Teams first."));
        assertThat(extract.margin()).isEqualTo("5.1");
        assertThat(extract.lines()).containsExactly(new Line("Use Teams first.", false));
    }

    @Test
    void anItemStandsUnderTheNumberOfItsClause() {
        Extract extract = only(quotation("5.3 (a)", "5.3 In an approved group:", "(a) use council phones only;"));
        assertThat(extract.margin()).isEqualTo("5.3");
        assertThat(extract.lines())
                .extracting(Line::words)
                .containsExactly("In an approved group:", "(a) use council phones only;");
    }

    @Test
    void aParagraphWithoutANumberHasItsPlaceUnderTheHeading() {
        Extract extract = only(quotation("E-mail Use > Personal Use ¶2", "Staff may use e-mail."));
        assertThat(extract.margin()).isEqualTo("¶2");
        assertThat(extract.lines()).extracting(Line::words).containsExactly("Staff may use e-mail.");
    }

    @Test
    void wordsThatOnlyLookLikeTheNumberAreLeftWhole() {
        assertThat(only(quotation("5.1", "5.10 is another.")).lines())
                .extracting(Line::words)
                .containsExactly("5.10 is another.");
    }

    @Test
    void quotationsFromOneDocumentShareASheetAndAHeadingStandsOnce() {
        List<Sheet> sheets = Sheet.of(List.of(quotation("5.1", "5.1 One."), quotation("5.2", "5.2 Two.")));
        assertThat(sheets).hasSize(1);
        assertThat(sheets.get(0).extracts()).extracting(Extract::heading).containsExactly("Chat apps", "");
    }

    @Test
    void quotationsFromTwoDocumentsHaveASheetEach() {
        Source other = new Source("1", "", "Another policy", "Version 2, issued May 2026", "/policies/q/1#1");
        List<Sheet> sheets = Sheet.of(List.of(
                quotation("5.1", "5.1 One."),
                new Quotation(List.of(new Line("1 Other.", false)), other),
                quotation("5.2", "5.2 Two.")));
        assertThat(sheets).extracting(Sheet::title).containsExactly("Policy", "Another policy", "Policy");
    }

    private static Extract only(Quotation quotation) {
        return Sheet.of(List.of(quotation)).get(0).extracts().get(0);
    }

    private static Quotation quotation(String reference, String... lines) {
        Source source = new Source(reference, "Chat apps", "Policy", "Version 1, issued May 2026", "/policies/p/1#x");
        return new Quotation(
                Stream.of(lines)
                        .map(line -> new Line(line, line.startsWith("(")))
                        .toList(),
                source);
    }
}
