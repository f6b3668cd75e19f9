package io.github.probity.nlp.screening.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Labelled;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.Severity;
import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.SeedText;
import io.github.probity.nlp.text.Sentences;
import io.github.probity.nlp.text.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A seed's lines: the term, words of which one must stand near, words of which none may, and a text to search. */
class OwnTermsFuzzTest {

    private final OwnTerms terms =
            new OwnTerms(new Folding(new Spelling(Map.of(), List.of())), Sentences.english(), .3);

    @FuzzTest(maxDuration = "1m")
    void takesEffectOrIsRefusedWithAReason(byte[] seed) {
        String[] lines = SeedText.of(seed).split("\n", 4);
        String text = lines[lines.length - 1];
        for (OwnTerm.Form form : OwnTerm.Form.values()) {
            check(
                    new OwnTerm(
                            "own",
                            form,
                            lines[0],
                            Category.HARASSMENT,
                            Severity.LOW,
                            "a sense",
                            words(lines, 1),
                            words(lines, 2)),
                    text);
        }
    }

    private void check(OwnTerm term, String text) {
        Trial trial = terms.trial(List.of(term), List.of(text)).get(0);
        if (trial.tried() == 0) {
            assertThat(trial.refusal())
                    .hasValueSatisfying(why -> assertThat(why).isNotBlank());
            return;
        }
        assertThat(Labelled.find(new OwnTermsDetector(List.of(term)), Message.of(text)))
                .allSatisfy(finding -> assertThat(finding.where().of(text)).isNotEmpty());
    }

    private static Set<String> words(String[] lines, int line) {
        return line < lines.length - 1 && !lines[line].isEmpty()
                ? Set.copyOf(Arrays.asList(lines[line].split(",")))
                : Set.of();
    }
}
