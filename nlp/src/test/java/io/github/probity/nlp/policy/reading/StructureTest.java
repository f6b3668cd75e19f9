package io.github.probity.nlp.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Clause.Kind;
import io.github.probity.nlp.policy.Policy;
import org.junit.jupiter.api.Test;

/** One sign of structure at a time, in documents just large enough to hold it. */
class StructureTest {

    @Test
    void letsAnUnnumberedParagraphBelongToTheNumberAboveIt() {
        Policy policy = text("""
                1. Use

                1.1 Use the phone with care.

                Care means what it says.

                1.2 Hand it back.
                """);

        assertThat(policy.clause("1.1").orElseThrow().text())
                .isEqualTo("1.1 Use the phone with care.\nCare means what it says.");
    }

    @Test
    void joinsASentenceThatAPageEndBroke() {
        Policy policy = text("""
                1. Use

                1.1 The council expects of everybody who has been given a telephone by it that they

                keep it charged.

                1.2 Hand it back.
                """);

        assertThat(policy.clause("1.1").orElseThrow().text()).endsWith("by it that they keep it charged.");
    }

    @Test
    void takesRunningHeadsAndPageNumbersOut() {
        StringBuilder pages = new StringBuilder("Rules for telephones\n\n");
        for (int page = 1; page <= 4; page++) {
            pages.append(page)
                    .append(".1 You must look after telephone ")
                    .append(page)
                    .append(".\n\n");
            pages.append("Anytown Council - internal\nPage ").append(page).append(" of 4\n\n");
        }

        assertThat(text(pages.toString()).clauses())
                .hasSize(4)
                .allSatisfy(clause -> assertThat(clause.text()).doesNotContain("Anytown"));
    }

    @Test
    void countsThePlaceOnlyWhereAHeadingHoldsSeveralParagraphs() {
        Policy policy = Fixtures.read("policy.md", """
                # Phones

                ## Calls

                Keep calls short.

                ## Texts

                Be polite in texts.

                Keep a copy of each.

                ## Photos

                Ask first.
                """);

        assertThat(Fixtures.references(policy)).containsExactly("Calls", "Texts ¶1", "Texts ¶2", "Photos");
    }

    @Test
    void makesAParagraphAndTheListUnderItOneClause() {
        Clause clause = Fixtures.read("policy.md", """
                ## Calls

                Do not call:

                - at night;
                - at meals.

                ## Texts

                Be polite.

                ## Photos

                Ask first.
                """).clause("Calls").orElseThrow();

        assertThat(clause.text()).isEqualTo("Do not call:\nat night;\nat meals.");
        assertThat(clause.intro()).isEqualTo("Do not call:");
        assertThat(clause.items()).extracting(clause::words).containsExactly("at night;", "at meals.");
    }

    @Test
    void putsWhatAColonAnnouncesIntoTheSameClause() {
        Policy policy = Fixtures.read("policy.md", """
                ## Calls

                The greeting is:

                Good morning, Anytown Council.

                ## Texts

                Be polite.

                ## Photos

                Ask first.
                """);

        assertThat(policy.clause("Calls").orElseThrow().text()).endsWith("\nGood morning, Anytown Council.");
    }

    @Test
    void readsADefinitionListAsAGlossary() {
        Policy policy = Fixtures.read("policy.html", """
                <h1>Phones</h1><h2>Use</h2><p>Use them.</p><h2>Words</h2>
                <dl><dt>Handset</dt><dd>The part you hold.</dd><dt>Line</dt><dd>What joins it to others.</dd></dl>
                """);

        assertThat(policy.clause("Words > Line")).get().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(Kind.DEFINITION);
            assertThat(entry.text()).isEqualTo("Line\nWhat joins it to others.");
        });
    }

    @Test
    void takesTheNumbersOfAnOrderedListForReferencesWhereTheyRunOn() {
        Policy policy = Fixtures.read("policy.html", """
                <h1>Phones</h1><h2>Use</h2><ol><li>Use them.</li><li>Charge them.</li></ol>
                <h2>Loss</h2><ol start="3"><li>Report it.</li></ol>
                """);

        assertThat(Fixtures.references(policy)).containsExactly("1", "2", "3");
    }

    @Test
    void lettersTheItemsAsThePageShowsThem() {
        Clause clause = Fixtures.read("policy.html", """
                <h2>Use</h2><p>You may:</p><ol type="a"><li>call;</li><li>text.</li></ol><h2>Loss</h2><p>Report it.</p>
                """).clause("Use").orElseThrow();

        assertThat(clause.items()).extracting(Clause.Item::label).containsExactly("a", "b");
    }

    @Test
    void setsAReportApartByTheNumbersThatThePolicyRepeats() {
        Policy policy = text("""
                1. PURPOSE OF THIS REPORT

                1.1 To ask for approval.

                2. RECOMMENDATION

                2.1 That it be approved.

                1.0 Use

                1.1 Use the telephone for the work of the council and not for yourself.

                2.0 Loss

                2.1 Report the loss of a telephone to the Service Desk within the hour.
                """);

        assertThat(Fixtures.references(policy)).containsExactly("Report 1.1", "Report 2.1", "1.1", "2.1");
    }

    @Test
    void doesNotTakeANumberInASentenceForAReference() {
        Policy policy = text("""
                1. Use

                1.1 Keep each message.

                28 days after that, delete it.

                1.2 Hand it back.
                """);

        assertThat(Fixtures.references(policy)).containsExactly("1.1", "1.2");
    }

    @Test
    void keepsADocumentWithoutAnyStructureAsItsParagraphs() {
        Policy policy = text("Use the phone with care.\n\nReport its loss at once.\n");

        assertThat(Fixtures.references(policy)).containsExactly("¶1", "¶2");
    }

    @Test
    void marksVersionTablesAsTheDocumentsOwnRecord() {
        Policy policy = Fixtures.read("policy.md", """
                # Phones

                ## History

                | Version | Date | Author |
                |---|---|---|
                | 1.0 | May 2024 | Clerk |
                | 1.1 | June 2025 | Clerk |

                ## Use

                Use the phone with care.

                ## Loss

                Report it.
                """);

        assertThat(policy.clause("History").orElseThrow().kind()).isEqualTo(Kind.CONTROL);
        assertThat(policy.facts().version()).isEqualTo("1.1");
    }

    private static Policy text(String text) {
        return Fixtures.read("policy.txt", text);
    }
}
