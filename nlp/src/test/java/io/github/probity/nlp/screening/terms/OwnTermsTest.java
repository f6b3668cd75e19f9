package io.github.probity.nlp.screening.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Labelled;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.Severity;
import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Sentences;
import io.github.probity.nlp.text.Span;
import io.github.probity.nlp.text.Spelling;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTermsTest {

    private static final List<String> HARMLESS = List.of(
            "The bluebird nest box is on the lawn",
            "Agenda for Monday",
            "lunch?",
            "minutes attached",
            "see you at ten");

    private final OwnTerms terms =
            new OwnTerms(new Folding(new Spelling(Map.of(), List.of())), Sentences.english(), .3);

    @Test
    void aTermThatStaysQuietMayTakeEffect() {
        Trial trial = trial(words("Project Bluebird")).get(0);
        assertThat(trial.refusal()).isEmpty();
        assertThat(trial.fired()).isZero();
        assertThat(trial.tried()).isEqualTo(HARMLESS.size());
    }

    @Test
    void aTrialShowsWhereATermFired() {
        Trial trial = trial(words("bluebird")).get(0);
        assertThat(trial.refusal()).isEmpty();
        assertThat(trial.share()).isEqualTo(.2);
        assertThat(trial.examples()).containsExactly(new Trial.Example(0, new Span(4, 12)));
    }

    @Test
    void aTermThatFiresTooOftenIsRefusedWithFigures() {
        Trial trial = trial(pattern("[a-z]+ (at|is|for)")).get(0);
        assertThat(trial.fired()).isEqualTo(4);
        assertThat(trial.refusal())
                .hasValueSatisfying(why -> assertThat(why)
                        .isEqualTo(
                                "The term \"own\" fired on 4 of 5 harmless messages, more than the 30.00% allowed: make it longer, or name"
                                        + " words that must stand near it or that make it harmless."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(unclosed", "a(?=b)", "(a)\\1", "[z-a]"})
    void aBrokenPatternIsRefusedWithTheReason(String written) {
        Trial trial = trial(pattern(written)).get(0);
        assertThat(trial.refusal()).hasValueSatisfying(why -> assertThat(why).contains("cannot be read"));
        assertThat(trial.tried()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x*", "^", "a|", "()"})
    void aPatternThatMatchesNothingAtAllIsRefused(String written) {
        assertThat(trial(pattern(written)).get(0).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("matches even where nothing stands"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((a{0,100}){0,100}){0,100}x",
                "(((a{1000}){1000}){1000})",
                "(?:[)]{40}b){40}",
                "(\\pL{500}){3,}",
                "(a{9}[^](]){900}",
                "(a{9}[[:alpha:](]){900}",
                "(a{9}\\Q(\\E){900}"
            })
    void aPatternThatRepeatsItsRepeatsIsRefused(String written) {
        assertThat(trial(pattern(written)).get(0).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("repeats more than 1000 characters"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\d{4}-\\d{4}-\\d{4}-\\d{4}-\\d{4}-\\d{4}",
                "(a{30}){30}",
                "a{1000}",
                "a{,1}[{900}]{900}",
                "x\\({900}"
            })
    void aPatternThatRepeatsAsMuchAsPeopleNeedMayBeTried(String written) {
        assertThat(trial(pattern(written)).get(0).refusal()).isEmpty();
    }

    @Test
    void anEmptyTermAndOneOfSignsAreRefused() {
        assertThat(trial(words(" ")).get(0).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("is empty"));
        assertThat(trial(words("!?")).get(0).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("no letter or digit"));
        assertThat(trial(words("x".repeat(501))).get(0).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("longer than 500"));
    }

    @Test
    void aTermCannotDiscloseVetting() {
        OwnTerm term = new OwnTerm(
                "own",
                OwnTerm.Form.WORDS,
                "cleared",
                Category.VETTING_DISCLOSURE,
                Severity.LOW,
                "x",
                Set.of(),
                Set.of());
        assertThat(trial(term).get(0).refusal()).isPresent();
        assertThatThrownBy(() -> new OwnTermsDetector(List.of(term))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsAreFoundWholeAndInEitherCase() {
        OwnTermsDetector detector = new OwnTermsDetector(List.of(words("Project Bluebird")));
        assertThat(find(detector, "about <b>PROJECT</b> bluebird, yes"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("own-term:own");
                    assertThat(finding.where()).isEqualTo(new Span(9, 29));
                    assertThat(finding.explanation()).contains("a sense");
                });
        assertThat(find(detector, "project bluebirds")).isEmpty();
        assertThat(find(detector, "project bluebird project bluebird")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Prosiect Môr", "Tús Nua", "Cafe\u0301 Niño", "STRASSE Übung", "Œuvre"})
    void wordsWithAccentsAreFoundWithAndWithoutThem(String written) {
        OwnTermsDetector detector = new OwnTermsDetector(List.of(words(written)));
        String plain = Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        assertThat(find(detector, "re " + written + ", please"))
                .extracting(Finding::where)
                .containsExactly(new Span(3, 3 + written.length()));
        assertThat(find(detector, "re " + written.toUpperCase(Locale.ROOT) + ", please"))
                .hasSize(1);
        assertThat(find(detector, "re " + plain + ", please")).hasSize(1);
    }

    @Test
    void accentsInTheWordsNearChangeNothing() {
        OwnTerm term = new OwnTerm(
                "own",
                OwnTerm.Form.PATTERN,
                "Falcon",
                Category.HARASSMENT,
                Severity.LOW,
                "a sense",
                Set.of("café"),
                Set.of("Môr"));
        OwnTermsDetector detector = new OwnTermsDetector(List.of(term));
        assertThat(find(detector, "the Falcon café")).hasSize(1);
        assertThat(find(detector, "the Falcon cafe")).hasSize(1);
        assertThat(find(detector, "the Falcon café by the MÔR")).isEmpty();
    }

    @Test
    void wordsNearTellTheSense() {
        OwnTerm term = new OwnTerm(
                "own",
                OwnTerm.Form.WORDS,
                "falcon",
                Category.HARASSMENT,
                Severity.LOW,
                "a sense",
                Set.of("tender"),
                Set.of("nest"));
        OwnTermsDetector detector = new OwnTermsDetector(List.of(term));
        assertThat(find(detector, "the falcon tender")).hasSize(1);
        assertThat(find(detector, "the falcon")).isEmpty();
        assertThat(find(detector, "falcon nest tender")).isEmpty();
        assertThat(find(detector, "falcon tender" + " and".repeat(40) + " nest"))
                .hasSize(1);
    }

    @Test
    void patternsAreFoundAsWritten() {
        OwnTermsDetector detector = new OwnTermsDetector(List.of(pattern("PRJ-\\d{4}")));
        assertThat(find(detector, "see PRJ-1234 and prj-1234"))
                .extracting(Finding::where)
                .containsExactly(new Span(4, 12));
    }

    @Test
    void aPatternMadeToRunForeverDoesNot() {
        OwnTermsDetector detector = new OwnTermsDetector(List.of(pattern("(a+)+b")));
        assertThat(find(detector, "a".repeat(20_000))).isEmpty();
    }

    private List<Trial> trial(OwnTerm... tried) {
        return terms.trial(new ArrayList<>(List.of(tried)), HARMLESS);
    }

    private static List<Finding> find(OwnTermsDetector detector, String text) {
        return Labelled.find(detector, Message.of(text));
    }

    private static OwnTerm words(String written) {
        return new OwnTerm(
                "own", OwnTerm.Form.WORDS, written, Category.HARASSMENT, Severity.LOW, "a sense", Set.of(), Set.of());
    }

    private static OwnTerm pattern(String written) {
        return new OwnTerm(
                "own", OwnTerm.Form.PATTERN, written, Category.HARASSMENT, Severity.LOW, "a sense", Set.of(), Set.of());
    }
}
