package io.github.probity.nlp.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quarter of a megabyte of whatever might make a reader look back again and again. */
class HostileTranscriptTest {

    private static final int SIZE = 1 << 18;
    private static final String START = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<v ",
                "<",
                "<v A>",
                "&",
                "&amp;",
                "<v <",
                "-->",
                "0:0 --> ",
                "0->0",
                "00:",
                "9",
                " ",
                "\n",
                "\"",
                "{\\",
                "{\"spokenText\":\"",
                "{\"spokenText\":\"a\"}",
                "\"spokenText\":\"a\" , ",
                "\\u0000",
                "NOTE\n",
                "a. ",
                "rotten",
                "rotten. ",
                "\u0301",
                "\r",
                "a-b/1-0 ",
                "0:0:1.0 --> 0:0:2.0\n",
                "<v A>rotten</v>\n\n0:0:1.0 --> 0:0:2.0\n"
            })
    void isReadAndScreenedInSeconds(String piece) {
        String text = START + piece.repeat(SIZE / piece.length()) + "\nrotten to the end";
        List<MeetingFinding> found = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> new WordDetector("rotten").screening().screen(Fixtures.readText(text)));
        assertThat(found).isNotEmpty();
    }
}
