package io.github.probity.nlp.policy.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.policy.Policy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {

    private static final Policy POLICY = SmallPolicy.tollerby();

    @ParameterizedTest
    @CsvSource({
        "what does 2.2 say, 2.2",
        "read me paragraph 4.1 please, 4.1",
        "§2.1, 2.1",
        "Para. 3.1(b)?, 3.1",
        "Is section 2.2 still in force?, 2.2",
        "'tell me about clause 1.1, would you', 1.1"
    })
    void findsTheParagraphThatAQuestionNames(String question, String reference) {
        assertThat(found(question)).containsExactly(reference);
    }

    @Test
    void givesAllParagraphsOfASectionThatIsNamed() {
        assertThat(found("show me section 2")).containsExactly("2.1", "2.2");
    }

    @Test
    void pointsAtTheItemThatIsNamed() {
        assertThat(Lookup.in("what is 3.1(b)?", List.of(POLICY)).orElseThrow().citations())
                .singleElement()
                .extracting(Citation::item)
                .isEqualTo(POLICY.clause("3.1").orElseThrow().items().get(1));
    }

    @Test
    void findsNothingForAParagraphThatDoesNotExist() {
        assertThat(found("what does 9.9 say")).isEmpty();
    }

    @Test
    void keepsTheReportThatCameWithAPolicyApart() {
        Policy both = new SmallPolicy("both.txt", "Tollerby Council")
                .report("Report 2.1", "2.1 The cabinet is asked to note the policy.")
                .clause("2.1", "2 Email", "2.1 Email is for work.")
                .policy();
        assertThat(references(Lookup.in("2.1", List.of(both)))).containsExactly("2.1");
        assertThat(references(Lookup.in("paragraph 2.1 of the report", List.of(both))))
                .containsExactly("Report 2.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can I finish at 9.30 am on Fridays",
                "is it £2.50 a call",
                "which version 8.4 changes matter",
                "may I send 3.5GB of video",
                "can two people share a phone",
                "is 118 118 allowed"
            })
    void takesNoOtherNumberForAParagraph(String question) {
        assertThat(Lookup.in(question, List.of(POLICY))).isEmpty();
    }

    private static List<String> found(String question) {
        return references(Lookup.in(question, List.of(POLICY)));
    }

    private static List<String> references(Optional<Lookup.Found> found) {
        return found.orElseThrow().citations().stream()
                .map(citation -> citation.clause().reference())
                .toList();
    }
}
