package io.github.probity.nlp.screening.marking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.screening.BenignWorkplace;
import io.github.probity.nlp.screening.Labelled;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkingAccuracyTest {

    private static final double MOST_MISSED = .03;
    private static final double MOST_FALSE = .01;
    private static final double MOST_FALSE_AT_WORK = .0002;

    private final MarkingDetector detector = new MarkingDetector(MarkingRules.standard());

    @Test
    void markingsThatATextCarriesAreFound() throws IOException {
        List<Labelled> carried =
                lines().stream().filter(line -> !line.isBenign()).collect(Collectors.toList());
        assertThat(Labelled.errors(carried, detector)).hasSizeLessThanOrEqualTo((int) (MOST_MISSED * carried.size()));
    }

    @Test
    void markingsThatAreOnlySpokenOfAreNot() throws IOException {
        List<Labelled> mentioned = lines().stream().filter(Labelled::isBenign).collect(Collectors.toList());
        assertThat(Labelled.errors(mentioned, detector))
                .hasSizeLessThanOrEqualTo((int) (MOST_FALSE * mentioned.size()));
    }

    @Test
    void harmlessWorkTalkIsLeftAlone() throws IOException {
        List<Labelled> talk = BenignWorkplace.texts().stream()
                .map(text -> new Labelled("-", text))
                .collect(Collectors.toList());
        assertThat(Labelled.errors(talk, detector)).hasSizeLessThanOrEqualTo((int) (MOST_FALSE_AT_WORK * talk.size()));
    }

    private static List<Labelled> lines() throws IOException {
        return Labelled.in(MarkingAccuracyTest.class, "markings.tsv");
    }
}
