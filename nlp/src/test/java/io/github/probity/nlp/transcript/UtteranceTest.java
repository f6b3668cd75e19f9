package io.github.probity.nlp.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class UtteranceTest {

    private static final List<String> WORDS = List.of("mm", "right.", "the", "vans", "so", "é", "😀", "<", "Selby?");

    @RepeatedTest(200)
    void everyOffsetLeadsToTheCueThatHoldsItsWords(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Cue> cues = new ArrayList<>();
        for (int n = 0; n < 1 + random.nextInt(60); n++) {
            String speaker = List.of("A", "B", "").get(random.nextInt(3));
            double start = n + random.nextDouble();
            cues.add(new Cue(start, start + random.nextInt(4), speaker.isEmpty() ? null : speaker, null, text(random)));
        }
        List<Utterance> utterances = Transcript.of(cues).utterances();
        assertThat(utterances.stream()
                        .flatMap(utterance -> utterance.parts().stream())
                        .map(Utterance.Part::cue))
                .containsExactlyInAnyOrderElementsOf(cues);
        for (Utterance utterance : utterances) {
            for (Utterance.Part part : utterance.parts()) {
                assertThat(part.where().of(utterance.text()))
                        .isEqualTo(part.cue().text());
                assertThat(part.cue().speaker()).isEqualTo(utterance.speaker());
                for (int at = part.where().start(); at < part.where().end(); at++) {
                    assertThat(utterance.partsOf(new Span(at, at + 1))).containsExactly(part);
                }
            }
            assertThat(utterance.partsOf(new Span(0, utterance.text().length())))
                    .isEqualTo(utterance.parts());
        }
    }

    @Test
    void aStretchBetweenTwoCuesBelongsToWhatItTouches() {
        Utterance utterance = Utterance.of(List.of(cue(0, "one"), cue(1, "two"), cue(2, "three")));
        assertThat(utterance.text()).isEqualTo("one two three");
        assertThat(starts(utterance, 1, 5)).containsExactly(0.0, 1.0);
        assertThat(starts(utterance, 3, 5)).containsExactly(1.0);
        assertThat(starts(utterance, 4, 8)).containsExactly(1.0);
        assertThat(starts(utterance, 8, 8)).containsExactly(2.0);
        assertThat(starts(utterance, 13, 13)).containsExactly(2.0);
    }

    private static List<Double> starts(Utterance utterance, int start, int end) {
        return utterance.partsOf(new Span(start, end)).stream()
                .map(part -> part.cue().start())
                .toList();
    }

    private static Cue cue(double start, String text) {
        return new Cue(start, start + 1, "A", null, text);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < 1 + random.nextInt(12); n++) {
            text.append(text.length() == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
