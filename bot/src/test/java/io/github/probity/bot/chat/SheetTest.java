package io.github.probity.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.conversation.Part.Line;
import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.conversation.Part.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void theNumberThatTheWordsBeginWithStandsInTheMargin() {
        Sheet sheet = sheet("5.1", "5.1 Use Teams first.");
        assertThat(sheet.margin()).isEqualTo("5.1");
        assertThat(sheet.lines()).containsExactly(new Line("Use Teams first.", false));
    }

    @Test
    void anItemStandsUnderTheNumberOfItsClause() {
        Sheet sheet = sheet("5.3 (a)", "5.3 In an approved group:", "(a) use council phones only;");
        assertThat(sheet.margin()).isEqualTo("5.3");
        assertThat(sheet.lines())
                .extracting(Line::words)
                .containsExactly("In an approved group:", "(a) use council phones only;");
    }

    @Test
    void aParagraphWithoutANumberHasItsPlaceUnderTheHeading() {
        Sheet sheet = sheet("E-mail Use > Personal Use ¶2", "Staff may use e-mail.");
        assertThat(sheet.margin()).isEqualTo("¶2");
        assertThat(sheet.lines()).extracting(Line::words).containsExactly("Staff may use e-mail.");
    }

    @Test
    void wordsThatOnlyLookLikeTheNumberAreLeftWhole() {
        assertThat(sheet("5.1", "5.10 is another.").lines())
                .extracting(Line::words)
                .containsExactly("5.10 is another.");
    }

    private static Sheet sheet(String reference, String... lines) {
        Source source = new Source(reference, "", "Policy", "Version 1, issued May 2026", "/policies/p/1#x");
        return Sheet.of(new Quotation(
                List.of(lines).stream()
                        .map(line -> new Line(line, line.startsWith("(")))
                        .toList(),
                source));
    }
}
