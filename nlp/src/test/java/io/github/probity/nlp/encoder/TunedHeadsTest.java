package io.github.probity.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TunedHeadsTest {

    private static final String SHIPPED = "/io/github/probity/nlp/screening/screening-heads.bin";

    @Test
    void aMissingFileIsToldInASentence() {
        assertThatThrownBy(() -> TunedHeads.load("/no-such-heads.bin"))
                .isInstanceOf(EncoderException.class)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-heads.bin is missing")
                .hasMessageEndingWith("reinstall Probity.");
    }

    @Test
    void aFileOfSomethingElseIsToldInASentence() {
        assertThatThrownBy(() -> TunedHeads.load("/all-minilm-l6-v2-q-tokenizer.json"))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining("not a file of tuned heads");
    }

    @Test
    void aVectorOfNothingScoresTheBiases() {
        TunedHeads heads = TunedHeads.load(SHIPPED);
        assertThat(heads.scores(new float[384])).hasSameSizeAs(heads.names().toArray());
    }
}
