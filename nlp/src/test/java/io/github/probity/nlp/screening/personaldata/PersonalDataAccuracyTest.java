package io.github.probity.nlp.screening.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.screening.BenignWorkplace;
import io.github.probity.nlp.screening.Labelled;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PersonalDataAccuracyTest {

    private static final double MOST_MISSED = .03;
    private static final double MOST_FALSE = .01;
    private static final double MOST_FALSE_AT_WORK = .0002;
    private static final int ROUNDS = 10;

    private final PersonalDataDetector detector = new PersonalDataDetector(PersonalDataRules.standard());

    @Test
    void personalDataIsFound() throws IOException {
        List<Labelled> lines = lines(false);
        assertThat(Labelled.errors(lines, detector)).hasSizeLessThanOrEqualTo((int) (MOST_MISSED * lines.size()));
    }

    @Test
    void whatOnlyLooksLikeItIsNot() throws IOException {
        List<Labelled> lines = lines(true);
        assertThat(Labelled.errors(lines, detector)).hasSizeLessThanOrEqualTo((int) (MOST_FALSE * lines.size()));
    }

    @Test
    void harmlessWorkTalkIsLeftAlone() throws IOException {
        List<Labelled> talk = BenignWorkplace.texts().stream()
                .map(text -> new Labelled("-", text))
                .collect(Collectors.toList());
        assertThat(Labelled.errors(talk, detector)).hasSizeLessThanOrEqualTo((int) (MOST_FALSE_AT_WORK * talk.size()));
    }

    private static List<Labelled> lines(boolean benign) throws IOException {
        List<Labelled> patterns = Labelled.in(PersonalDataAccuracyTest.class, "personal-data.tsv");
        InventedNumbers numbers = new InventedNumbers(new Random(11));
        return patterns.stream()
                .filter(line -> line.isBenign() == benign)
                .flatMap(line -> java.util.stream.IntStream.range(0, ROUNDS)
                        .mapToObj(n -> new Labelled(line.expected(), numbers.fill(line.text()))))
                .collect(Collectors.toList());
    }
}
