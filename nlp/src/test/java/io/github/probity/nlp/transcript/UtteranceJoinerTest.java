package io.github.probity.nlp.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UtteranceJoinerTest {

    @Test
    void piecesOfOneSpeakerAreJoined() {
        assertThat(joined("A: so she's come over to us with", "A: her badge done", "B: grand"))
                .containsExactly("A: so she's come over to us with her badge done", "B: grand");
    }

    @Test
    void aListenersNoiseInterruptsNobody() {
        assertThat(joined(
                        "A: the thing is that Noreen",
                        "B: Mm hm.",
                        "A: has the keys",
                        "B: Right, okay.",
                        "A: and the van."))
                .containsExactly(
                        "A: the thing is that Noreen has the keys and the van.", "B: Mm hm.", "B: Right, okay.");
    }

    @Test
    void aQuestionAndItsAnswerStayApart() {
        assertThat(joined("A: Have you the keys?", "B: Aye.", "A: Grand."))
                .containsExactly("A: Have you the keys?", "B: Aye.", "A: Grand.");
    }

    @Test
    void aSentenceThatIsTalkedOverGoesOn() {
        assertThat(joined("A: I went to see the", "B: sorry, is this on now?", "A: man from the depot"))
                .containsExactly("A: I went to see the man from the depot", "B: sorry, is this on now?");
        assertThat(joined("A: I went home.", "B: sorry, is this on now?", "A: It is."))
                .hasSize(3);
    }

    @Test
    void withoutNamesOnlyABrokenSentenceIsJoined() {
        assertThat(joined(
                        ": I've been through it and",
                        ": now it's done.",
                        ": Well done.",
                        ": have you the keys",
                        ": aye"))
                .containsExactly(
                        "null: I've been through it and now it's done.",
                        "null: Well done.",
                        "null: have you the keys",
                        "null: aye");
    }

    @Test
    void theServicesNumbersJoinWhatTheyNumber() {
        List<Cue> cues = List.of(
                new Cue(0, 1, null, "g/4", "have you"),
                new Cue(1, 2, "B", "g/5", "is it raining there at all"),
                new Cue(2, 3, null, "g/4", "the keys"));
        assertThat(Transcript.of(cues).utterances())
                .extracting(Utterance::text)
                .containsExactly("have you the keys", "is it raining there at all");
    }

    @Test
    void aLongPauseEndsAnUtterance() {
        List<Cue> cues = List.of(new Cue(0, 1, "A", null, "one"), new Cue(12, 13, "A", null, "two"));
        assertThat(Transcript.of(cues).utterances()).hasSize(2);
    }

    /** Joins lines, each a second long and written with its speaker. */
    private static List<String> joined(String... lines) {
        List<Cue> cues = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            String speaker = parts[0].isEmpty() ? null : parts[0];
            cues.add(new Cue(cues.size(), cues.size() + 1, speaker, null, parts[1]));
        }
        return Transcript.of(cues).utterances().stream()
                .map(utterance -> utterance.speaker() + ": " + utterance.text())
                .toList();
    }
}
