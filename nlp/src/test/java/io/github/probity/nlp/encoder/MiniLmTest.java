package io.github.probity.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MiniLmTest {

    private static SentenceEncoder encoder;

    @BeforeAll
    static void load() {
        encoder = MiniLm.pretrained();
    }

    @AfterAll
    static void unload() {
        encoder.close();
    }

    @Test
    void putsTextsOfLikeMeaningCloserThanOthers() {
        float[] question = encoder.encode("Can I film the meeting?");
        float near = Vectors.dot(question, encoder.encode("Video recording of conferences"));
        float far = Vectors.dot(question, encoder.encode("Returning equipment when you leave"));
        assertThat(near).isGreaterThan(far + 0.2f);
    }

    @Test
    void givesVectorsOfLengthOne() {
        float[] vector = encoder.encode("a");
        assertThat(vector).hasSize(384);
        assertThat(Vectors.dot(vector, vector)).isCloseTo(1f, within(1e-4f));
    }

    @Test
    void givesATextTheSameVectorAloneAndAmongOthers() {
        List<float[]> together = encoder.encodeAll(List.of("short", "a rather longer text about telephones", ""));
        assertThat(together.get(0)).containsExactly(encoder.encode("short"));
    }

    @Test
    void saysWhatIsWrongWhenTunedWeightsAreMissing() {
        assertThatThrownBy(() -> MiniLm.tuned("/no-such-weights"))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining("/no-such-weights is missing");
    }
}
