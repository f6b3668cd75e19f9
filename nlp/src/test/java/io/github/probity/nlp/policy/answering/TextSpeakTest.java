package io.github.probity.nlp.policy.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSpeakTest {

    @Test
    void writesShortFormsOutAndKeepsTheirMarks() {
        assertThat(TextSpeak.writtenOut("r u alowed 2 txt ppl?")).isEqualTo("are you allowed 2 text message people?");
    }

    @Test
    void leavesOrdinaryWordsAlone() {
        assertThat(TextSpeak.writtenOut("Are you allowed to text people?"))
                .isEqualTo("Are you allowed to text people?");
    }
}
