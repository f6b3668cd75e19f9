package io.github.probity.nlp.policy.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.PolicyFacts;
import io.github.probity.nlp.policy.answering.Tuning.Pairing;
import io.github.probity.nlp.policy.answering.Tuning.Synonym;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TuningTest {

    private static final Policy POLICY = new Policy(
            "council",
            PolicyFacts.titled("Communications"),
            List.of(
                    clause("1.1", "1.1 The wireless password is changed each month."),
                    clause("1.2", "1.2 Visitors sign in at the reception desk and wear a badge.")));

    @Test
    void aSynonymPutsTheQuestionInThePolicysWords() {
        Synonyms synonyms = new Synonyms(List.of(new Synonym("wifi code", "wireless password")));

        assertThat(synonyms.spoken("What's the WiFi  code?")).isEqualTo("What's the wireless password?");
    }

    @Test
    void aSynonymLeavesPartsOfOtherWordsAlone() {
        Synonyms synonyms = new Synonyms(List.of(new Synonym("app", "application"), new Synonym("c++", "language")));

        assertThat(synonyms.spoken("Who approves an app for happy apps in C++?"))
                .isEqualTo("Who approves an application for happy apps in language?");
    }

    @Test
    void theLongerOfTwoPhrasesCounts() {
        Synonyms synonyms =
                new Synonyms(List.of(new Synonym("phone", "telephone"), new Synonym("phone app", "softphone")));

        assertThat(synonyms.spoken("my phone app, my phone")).isEqualTo("my softphone, my telephone");
    }

    @Test
    void synonymsDoNotGoInCircles() {
        Synonyms synonyms = new Synonyms(List.of(new Synonym("a", "b"), new Synonym("b", "a $1")));

        assertThat(synonyms.spoken("a b")).isEqualTo("b a $1");
    }

    @Test
    void manySynonymsOverALongQuestionTakeLittleTime() {
        Synonyms synonyms = new Synonyms(IntStream.range(0, 1_000)
                .mapToObj(n -> new Synonym("a a a a " + n, "x"))
                .toList());
        Instant start = Instant.now();

        synonyms.spoken("a ".repeat(1_000));

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void anApprovedPairingAnswersTheSameWordsInOtherDress() {
        Pairings pairings = pairings("Where do guests go first?");

        assertThat(pairings.answer("where do GUESTS go, first", List.of(POLICY)))
                .map(citation -> citation.clause().reference())
                .contains("1.2");
    }

    @Test
    void anApprovedPairingDoesNotAnswerOtherQuestions() {
        assertThat(pairings("Where do guests go first?").answer("Where do guests go last?", List.of(POLICY)))
                .isEmpty();
    }

    @Test
    void aPairingWithAClauseThatIsGoneHasNoEffect() {
        Pairings pairings = new Pairings(List.of(new Pairing("Who?", "council", "9.9")), Encoders.none());

        assertThat(pairings.answer("Who?", List.of(POLICY))).isEmpty();
    }

    @Test
    void theAdvisorTakesThePairingBeforeItsOwnSearch() {
        Tuning tuning = new Tuning(List.of(), List.of(new Pairing("Where do guests go first?", "council", "1.2")));

        try (PolicyAdvisor advisor = PolicyAdvisor.over(List.of(POLICY), Encoders.none(), VectorStore.none(), tuning)) {
            assertThat(advisor.answer(Question.of("Where do guests go first?")))
                    .isInstanceOfSatisfying(
                            Answer.Quoted.class,
                            quoted -> assertThat(quoted.citations())
                                    .extracting(citation -> citation.clause().reference())
                                    .containsExactly("1.2"));
        }
    }

    private static Pairings pairings(String question) {
        return new Pairings(List.of(new Pairing(question, "council", "1.2")), Encoders.none());
    }

    private static Clause clause(String reference, String text) {
        return new Clause(reference, List.of(), text, List.of(), Clause.Kind.PARAGRAPH, new Clause.Place(0, 0));
    }
}
