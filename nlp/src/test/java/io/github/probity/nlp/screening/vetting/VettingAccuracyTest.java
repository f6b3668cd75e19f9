package io.github.probity.nlp.screening.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The lines are among those the weights were fitted to: this guards what was reached, it measures nothing unseen. */
class VettingAccuracyTest {

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
        try (InputStream in = VettingAccuracyTest.class.getResourceAsStream("/screening/vetting/labelled.txt")) {
            return LabelledLine.read(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }
}
