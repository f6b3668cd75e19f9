package io.github.probity.nlp.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class TranscriptReaderFuzzTest {

    private final TranscriptReader reader = new TranscriptReader();

    @FuzzTest(maxDuration = "1m")
    void readsATranscriptOrSaysThatItIsNone(byte[] content) {
        try {
            check(reader.read(content));
        } catch (UnreadableTranscriptException refused) {
            assertThat(refused).hasMessageEndingWith(".");
        }
    }

    private static void check(Transcript transcript) {
        transcript.cues().forEach(TranscriptReaderFuzzTest::check);
        transcript.utterances().forEach(TranscriptReaderFuzzTest::check);
        assertThat(transcript.start()).isLessThanOrEqualTo(transcript.end());
        assertThat(transcript.utterances().stream()
                        .mapToInt(utterance -> utterance.parts().size())
                        .sum())
                .isEqualTo(transcript.cues().size());
    }

    private static void check(Cue cue) {
        assertThat(cue.start()).isFinite();
        assertThat(cue.end()).isFinite().isGreaterThanOrEqualTo(cue.start());
        assertThat(cue.text()).isNotBlank().doesNotContain("\n").isEqualTo(TranscriptText.wellFormed(cue.text()));
    }

    private static void check(Utterance utterance) {
        utterance
                .parts()
                .forEach(part -> assertThat(part.where().of(utterance.text()))
                        .isEqualTo(part.cue().text()));
    }
}
