package io.github.probity.nlp.screening.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.screening.training.LabelledText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The lines are among those the weights were fitted to: this guards what was reached, it measures nothing unseen. */
class VettingAccuracyTest {

    private static final Path LINES = Path.of("src", "test", "resources", "screening", "vetting", "labelled.txt");

    @Test
    void theLabelledLinesAreJudgedAsLabelled() throws IOException {
        int right = 0;
        int told = 0;
        int disclosures = 0;
        for (LabelledLine line : lines()) {
            boolean found =
                    !Screened.GRAMMAR.find(Screened.text(line.message())).isEmpty();
            disclosures += line.isDisclosure() ? 1 : 0;
            told += found ? 1 : 0;
            right += found && line.isDisclosure() ? 1 : 0;
        }
        assertThat(2.0 * right / (told + disclosures)).as("F1").isGreaterThan(0.9);
        assertThat(1.0 * right / told).as("precision").isGreaterThan(0.9);
    }

    @Test
    void theLevelsToldAreThoseOfTheLabels() throws IOException {
        List<LabelledLine> wrong = lines().stream()
                .filter(LabelledLine::isDisclosure)
                .filter(line -> !line.levels()
                        .containsAll(Screened.GRAMMAR.find(Screened.text(line.message())).stream()
                                .map(finding -> Objects.requireNonNull(finding.disclosure())
                                        .level()
                                        .code())
                                .toList()))
                .toList();
        assertThat(wrong).hasSizeLessThan(8);
    }

    private static List<LabelledLine> lines() throws IOException {
        return LabelledText.read(LINES).stream().map(LabelledLine::of).toList();
    }
}
