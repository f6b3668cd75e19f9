package io.github.probity.nlp.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.policy.Policy;
import org.junit.jupiter.api.Test;

/** What makes a heading or a title, in documents just large enough to hold it. */
class HeadingSignsTest {

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
    void findsTheTitleThatHasItsTextRightBelowIt() {
        Policy policy = text("""
                § 1 Calls
                Keep calls short. Say who you are.

                § 2 Texts
                (1) Be polite in texts.
                (2) Keep a copy of each.
                """);

        assertThat(Fixtures.references(policy)).containsExactly("§ 1 Calls", "2(1)", "2(2)");
    }

    @Test
    void takesAnUnderlinedLineForAHeading() {
        Policy policy = text("""
                Phones
                ======

                Calls
                -----
                o  Keep calls short.
                o  Say who you are.

                Texts
                -----
                Be polite.
                """);

        assertThat(Fixtures.references(policy)).containsExactly("Calls", "Texts");
        assertThat(policy.clause("Calls").orElseThrow().items()).hasSize(2);
    }

    @Test
    void makesAQuestionTheHeadingOfItsAnswer() {
        Policy policy = Fixtures.read("policy.md", """
                # Phones

                ## Calls

                Q: May I call home?

                A: Yes, at lunch.

                Q: Who pays for it?

                A: The council.

                ## Texts

                Q: May I text a resident?

                A: Not without asking.

                Keep a copy.
                """);

        assertThat(Fixtures.references(policy))
                .containsExactly(
                        "Calls > May I call home?",
                        "Calls > Who pays for it?",
                        "Texts > May I text a resident? ¶1",
                        "Texts > May I text a resident? ¶2");
    }

    @Test
    void keepsANumberedQuestionAndItsNumberedAnswerTogether() {
        Policy policy = text("""
                Questions that people ask about telephones in the office

                Q1. I have lost the telephone that I was lent. Whom do I tell about that, please?
                A1. The Service Desk.

                Q2. I want to call home at lunch. Is there anything that I have to pay, please?
                A2. No.
                """);

        assertThat(policy.clause("Q2").orElseThrow().text()).endsWith("?\nA2. No.");
    }

    @Test
    void takesNamesInBoldForHeadings() {
        Policy policy = Fixtures.read("policy.html", """
                <h1>Phones</h1><h2>Use</h2>
                <p><b>Calls.</b> Keep calls short.</p><p>Say who you are.</p><p><b>Texts.</b> Be polite.</p>
                <h2>Care</h2><p><b>Loss.</b> Report it.</p><p><strong>Cracked glass</strong></p><p>Wear gloves.</p>
                <p><b>Cases</b><br>Ask for one.</p>
                """);

        assertThat(Fixtures.references(policy))
                .containsExactly(
                        "Use > Calls ¶1",
                        "Use > Calls ¶2",
                        "Use > Texts",
                        "Care > Loss",
                        "Care > Cracked glass",
                        "Care > Cases");
    }

    @Test
    void readsHeadingsThatAreButtonsAndPassesOverEmptyOnes() {
        Policy policy = Fixtures.read("policy.html", """
                <h1>Phones</h1><h2><button>Calls</button></h2><p>Keep them short.</p><h2></h2><p>Say who you are.</p>
                <h2>Texts</h2><p>Be polite.</p>
                """);

        assertThat(Fixtures.references(policy)).containsExactly("Calls ¶1", "Calls ¶2", "Texts");
    }

    @Test
    void partsHeadingsInCapitalsFromTheTextRightBelowThem() {
        Policy policy = text("""
                Rules for telephones

                CALLS
                Keep calls short.

                TEXTS
                Acceptable use
                - Texting a colleague.
                Unacceptable use
                - Texting a resident.

                LOSS
                Report it.
                """);

        assertThat(Fixtures.references(policy))
                .containsExactly("Calls", "Texts > Acceptable use", "Texts > Unacceptable use", "Loss");
    }

    private static Policy text(String text) {
        return Fixtures.read("policy.txt", text);
    }
}
