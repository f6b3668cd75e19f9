package io.github.probity.nlp.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.screening.standard.StandardScreener;
import io.github.probity.nlp.screening.training.LabelledText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds screening to the level it has reached, on texts that trained nothing. The limits are a little below the figures in
 * {@code nlp/training/screening/README.md}: a change that falls under them has broken something.
 */
class ScreeningQualityTest {

    private static final Path LINES = Path.of("training", "screening", "lines");

    private static Screener screener;

    @BeforeAll
    static void load() {
        screener = StandardScreener.load(true);
    }

    @Test
    void offenceAtWork() throws IOException {
        Tally tally = tally("dev-offence.txt", finding -> finding.category() != Category.VETTING_DISCLOSURE);
        assertThat(tally.balanced()).as("%s", tally).isGreaterThan(0.84);
    }

    @Test
    void kindsOfHate() throws IOException {
        Tally tally = tally("dev-functional-1.txt", finding -> finding.category() == Category.HATE);
        assertThat(tally.balanced()).as("%s", tally).isGreaterThan(0.84);
    }

    @Test
    void ordinaryTalk() throws IOException {
        Tally tally = tally("dev-benign.txt", finding -> true);
        assertThat(tally.specificity()).as("%s", tally).isGreaterThan(0.95);
    }

    private record Tally(long found, long wanted, long alarms, long benign) {

        double specificity() {
            return benign == 0 ? 1 : 1 - (double) alarms / benign;
        }

        double balanced() {
            return ((double) found / wanted + specificity()) / 2;
        }
    }

    private static Tally tally(String file, Predicate<Finding> counts) throws IOException {
        List<LabelledText> texts = LabelledText.read(LINES.resolve(file));
        long found = 0;
        long wanted = 0;
        long alarms = 0;
        for (LabelledText text : texts) {
            boolean any = screener.screen(text.message()).stream().anyMatch(counts);
            wanted += text.isWanted() ? 1 : 0;
            found += text.isWanted() && any ? 1 : 0;
            alarms += !text.isWanted() && any ? 1 : 0;
        }
        return new Tally(found, wanted, alarms, texts.size() - wanted);
    }
}
