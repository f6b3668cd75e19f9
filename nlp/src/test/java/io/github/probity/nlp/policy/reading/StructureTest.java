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
                .allSatisfy(clause ->
                        assertThat(clause.text()).startsWith(clause.reference()).doesNotContain("Anytown", "Page"));
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
    void keepsTheParagraphsOfAnItemTogether() {
        Policy policy = Fixtures.read("policy.html", """
                <h1>Phones</h1><h2>Loss</h2><ul><li><p>Report it.</p><p>Do so at once.</p></li><li>Lock it.</li></ul>
                <h2>Use</h2><p>Use it.</p>
                """);

        Clause loss = policy.clause("Loss").orElseThrow();
        assertThat(loss.items()).extracting(loss::words).containsExactly("Report it.\nDo so at once.", "Lock it.");
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
