package io.github.probity.nlp.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import org.junit.jupiter.api.Test;

/** What a number or a letter before a text says of it, in documents just large enough to hold it. */
class NumberSignsTest {

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
    void doesNotTakeANumberInASentenceForAReference() {
        Policy policy = text("""
                1. Use

                1.1 Keep each message.

                28 days after that, delete it.

                1.2 Hand it back.
                """);

        assertThat(Fixtures.references(policy)).containsExactly("1.1", "1.2");
        assertThat(policy.clause("1.1").orElseThrow().text()).endsWith("\n28 days after that, delete it.");
    }

    @Test
    void doesNotTakeANumberThatBeginsAWrappedLineForAReference() {
        Policy policy = text("""
                1.  Keeping

                1.1  A message that somebody may want to see again has to be kept for
                     28 days in the mailbox that it came to, and after that for
                     2 years in the folder of its case, as paragraph
                     1.2 says of letters.

                1.2  Letters are kept in the same manner as messages, and nobody may
                     throw one away before a copy of it is in the folder of its
                     case.
                """);

        assertThat(Fixtures.references(policy)).containsExactly("1.1", "1.2");
        assertThat(policy.clause("1.1").orElseThrow().text()).endsWith("as paragraph 1.2 says of letters.");
    }

    @Test
    void citesLetteredSentencesRightUnderANumberedHeadingByThemselves() {
        Policy policy = text("""
                Section 1. Calls

                (a) Keep calls short.

                (b) Do not call

                    (i) at night; or

                    (ii) at meals.

                Section 2. Texts

                Do not text:

                (a) at night;

                (b) at meals.
                """);

        assertThat(Fixtures.references(policy)).containsExactly("1(a)", "1(b)", "Section 2");
        assertThat(policy.clause("1(b)").orElseThrow().items())
                .extracting(Clause.Item::label)
                .containsExactly("i", "ii");
    }

    @Test
    void readsTheNumbersOfAStatute() {
        Policy policy = text("""
                1.—(1) The phone is the council's.

                (2) It is lent to you.

                2. Hand it back.

                3.—(1) Do not use it, except—

                (a) to call; or

                (b) to text.

                (2) Keep it charged.
                """);

        assertThat(Fixtures.references(policy)).containsExactly("1(1)", "1(2)", "2", "3(1)", "3(2)");
    }

    @Test
    void readsRomanNumbersOverParagraphsThatAreCountedThrough() {
        Policy policy = text("""
                I.  CALLS

                1.  Keep calls short.

                2.  Do not call where

                (a) others sleep;

                (b) others eat.

                II.  TEXTS

                3.  Be polite in texts.
                """);

        assertThat(Fixtures.references(policy)).containsExactly("1", "2", "3");
        assertThat(policy.clause("3").orElseThrow().headings()).containsExactly("II. TEXTS");
    }

    @Test
    void partsNumbersThatStandAtTheHangingIndentOfTheOneAbove() {
        Policy policy = text("""
                1) Who must follow these rules
                   1.1) Crew and office staff.
                   1.2) Agents who write for us.

                2) Writing
                   2.1) Write as you would speak.
                   2.2) Do not:
                        a) swear;
                        b) promise a refund.
                """);

        assertThat(Fixtures.references(policy)).containsExactly("1.1", "1.2", "2.1", "2.2");
    }

    @Test
    void citesNumberedRowsByThemselves() {
        Policy policy = Fixtures.read("policy.md", """
                # Phones

                ## Rules

                | No. | Rule |
                |---|---|
                | R1 | Keep each of your calls short. |
                | R2 | Be polite in all of your texts. |

                ## Prices

                | No. | Thing | Price |
                |---|---|---|
                | 1 | Charger | £12 |
                | 2 | Case | £7 |

                ## Changes

                | Version | Date | What was changed |
                |---|---|---|
                | 1.1 | May 2024 | The rules on texts were new. |
                | 1.2 | June 2025 | The rules on calls were new. |
                """);

        assertThat(Fixtures.references(policy)).containsExactly("R1", "R2", "Prices", "Changes");
        assertThat(policy.clause("R2").orElseThrow().text()).isEqualTo("R2 Be polite in all of your texts.");
    }

    @Test
    void numbersTheListsInsideAListOfTitles() {
        Policy policy = Fixtures.read("policy.html", """
                <h1>Phones</h1><ol>
                <li><b>Use</b><ol><li>Use them.</li><li>Charge them:<ol type="a"><li>here;</li><li>there.</li></ol></li></ol>
                </li><li><b>Loss</b><ol><li>Report it.</li></ol></li></ol>
                """);

        assertThat(Fixtures.references(policy)).containsExactly("1.1", "1.2", "2.1");
        assertThat(policy.clause("1.2").orElseThrow().items()).hasSize(2);
    }

    @Test
    void takesAProvisionForTheHeadingOfTheNumbersUnderIt() {
        Policy policy = text("""
                Clause 1 - Calls
                1.1   Keep calls short, and say who you are before you say anything
                      else.
                1.2   Do not call at night.

                Clause 2 - Texts
                2.1   Be polite.
                """);

        assertThat(Fixtures.references(policy)).containsExactly("1.1", "1.2", "2.1");
        assertThat(policy.clause("1.1").orElseThrow().text()).endsWith("before you say anything else.");
    }

    private static Policy text(String text) {
        return Fixtures.read("policy.txt", text);
    }
}
