package io.github.probity.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final Sentences SENTENCES = Sentences.english();
    private static final String BLANKS = "[\\p{Z}\\s\\x1c-\\x1f]*";

    @Test
    void linesAndFullStopsEndSentences() {
        assertThat(of("First line\n\n  Second here. Third one."))
                .containsExactly("First line", "Second here.", "Third one.");
    }

    @Test
    void abbreviationsDoNot() {
        assertThat(of("Please ask Mr. Smith about the report that we sent to the council on Tuesday afternoon."))
                .hasSize(1);
    }

    @Test
    void blankTextHasNone() {
        assertThat(of("")).isEmpty();
        assertThat(of(" \n\t\u2003 ")).isEmpty();
    }

    @Test
    void longSpeechWithoutStopsIsCut() {
        List<String> cut = of("and then we talked about it ".repeat(50));
        assertThat(cut)
                .hasSizeGreaterThan(5)
                .allSatisfy(piece -> assertThat(piece.split(" ").length).isLessThanOrEqualTo(40));
    }

    @Test
    void everyCharacterButBlanksIsInExactlyOneSentence() {
        Random random = new Random(7);
        for (int n = 0; n < 500; n++) {
            String text = RandomText.of(random);
            int end = 0;
            for (Span sentence : SENTENCES.of(text)) {
                assertThat(text.substring(end, sentence.start())).matches(BLANKS);
                assertThat(sentence.of(text)).isNotBlank();
                end = sentence.end();
            }
            assertThat(text.substring(end)).matches(BLANKS);
        }
    }

    @Test
    void aMegabyteOnOneLineIsSplit() {
        assertThat(of("lots of words without an end ".repeat(35_000))).hasSizeGreaterThan(1_000);
    }

    private static List<String> of(String text) {
        return SENTENCES.of(text).stream().map(span -> span.of(text)).collect(Collectors.toList());
    }
}
