package io.github.probity.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The way back to what was sent, and forth again, over texts made at random. */
class MappingPropertyTest {

    private static final int TEXTS = 400;

    private final Folding folding = new Folding(SmallSpelling.spelling());

    @RepeatedTest(5)
    void readableTextKnowsWhereItCameFrom(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        for (int n = 0; n < TEXTS; n++) {
            String sent = RandomText.of(random);
            ExactMapping.check(ReadableText.of(sent), sent);
        }
    }

    @RepeatedTest(5)
    void foldedTextKnowsWhereItCameFrom(RepetitionInfo run) {
        Random random = new Random(100 + run.getCurrentRepetition());
        for (int n = 0; n < TEXTS; n++) {
            String sent = RandomText.of(random);
            ExactMapping.check(folding.fold(sent), sent);
        }
    }

    @RepeatedTest(5)
    void foldedTextKnowsTheWayThroughTheReadableText(RepetitionInfo run) {
        Random random = new Random(200 + run.getCurrentRepetition());
        for (int n = 0; n < TEXTS; n++) {
            String sent = RandomText.of(random);
            MappedText readable = ReadableText.of(sent);
            ExactMapping.check(folding.fold(readable.text()).after(readable), sent);
        }
    }

    @RepeatedTest(3)
    void aTextWithoutMarkupOrDisguiseStandsForItself(RepetitionInfo run) {
        Random random = new Random(300 + run.getCurrentRepetition());
        for (int n = 0; n < TEXTS; n++) {
            String sent = RandomText.plain(random);
            MappedText folded = folding.fold(sent);
            assertThat(folded.text()).isEqualTo(sent);
            int start = random.nextInt(sent.length());
            Span here = new Span(start, start + 1 + random.nextInt(sent.length() - start));
            assertThat(folded.toSource(here)).isEqualTo(here);
            assertThat(folded.fromSource(here)).isEqualTo(here);
        }
    }
}
