package io.github.probity.nlp.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Clause.Kind;
import io.github.probity.nlp.policy.Policy;
import org.junit.jupiter.api.Test;

/** One sign of structure at a time, in documents just large enough to hold it. */
class StructureTest {

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
                .allSatisfy(clause ->
                        assertThat(clause.text()).startsWith(clause.reference()).doesNotContain("Anytown", "Page"));
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

    @Test
    void readsATableOfTermsAsAGlossary() {
        Policy policy = Fixtures.read("policy.md", """
                # Phones

                ## Use

                Use the phone with care.

                ## Words

                | Term | What we mean |
                |---|---|
                | Handset | The part that you hold. |
                | Line | What joins it to the others. |
                | Exchange | The place where lines come together. |

                ## Loss

                Report it.
                """);

        assertThat(policy.clause("Words > Line")).get().extracting(Clause::kind).isEqualTo(Kind.DEFINITION);
    }

    @Test
    void keepsTheParagraphsOfAnItemTogether() {
        Policy policy = Fixtures.read("policy.html", """
                <h1>Phones</h1><h2>Loss</h2><ul><li><p>Report it.</p><p>Do so at once.</p></li><li>Lock it.</li></ul>
                <h2>Use</h2><p>Use it.</p>
                """);

        Clause loss = policy.clause("Loss").orElseThrow();
        assertThat(loss.items()).extracting(loss::words).containsExactly("Report it.\nDo so at once.", "Lock it.");
    }

    @Test
    void readsTermsWithDashesAsAGlossary() {
        Policy policy = Fixtures.read("policy.md", """
                # Phones

                ## Use

                Use the phone with care.

                ## Words

                SIM – The card in the phone.

                PIN – The number that opens it.

                IMEI – The number that it is known by.

                ## Loss

                Report it.
                """);

        assertThat(Fixtures.references(policy))
                .containsExactly("Use", "Words > SIM", "Words > PIN", "Words > IMEI", "Loss");
    }

    private static Policy text(String text) {
        return Fixtures.read("policy.txt", text);
    }
}
