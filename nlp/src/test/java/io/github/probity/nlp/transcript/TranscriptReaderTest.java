package io.github.probity.nlp.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.nlp.transcript.UnreadableTranscriptException.Reason;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "download.vtt",
                "bom-crlf-note.vtt",
                "content.vtt",
                "metadata.vtt",
                "subrip.srt",
                "utf16le.vtt",
                "utf16be.vtt",
                "utf16-unmarked.vtt",
                "cr-only.vtt",
                "no-blank-lines.vtt",
                "double-spaced.vtt",
                "one-line.vtt",
                "no-header.vtt",
                "escaped-arrows.vtt",
                "cut-in-timing.vtt",
                "cut-in-id.vtt",
                "unclosed-voice.vtt"
            })
    void everyFormSaysTheSame(String file) {
        assertThat(Fixtures.lines(Fixtures.read(file)))
                .containsExactly(
                        "Ruth Okafor 1.5-3.25 Did the vans come back?",
                        "Iain Moss 3.75-6.125 Two of three. The third is in Selby.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"metadata-lines.jsonl", "metadata-list.json"})
    void recordsWithoutTimingsCountFromTheFirst(String file) {
        assertThat(Fixtures.lines(Fixtures.read(file)))
                .containsExactly(
                        "Ruth Okafor 0.0-1.75 Did the vans come back?",
                        "Iain Moss 2.25-4.625 Two of three. The third is in Selby.");
    }

    @Test
    void aFileWithoutVoicesHasNoSpeakers() {
        Transcript transcript = Fixtures.read("unattributed.vtt");
        assertThat(Fixtures.lines(transcript))
                .containsExactly(
                        "null 1.5-3.25 Did the vans come back?",
                        "null 3.75-6.125 Two of three. The third is in Selby.");
        assertThat(transcript.speakers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "empty.vtt, EMPTY",
        "blank.vtt, EMPTY",
        "web-page.vtt, WEB_PAGE",
        "service-error.vtt, SERVICE_ERROR",
        "zip.vtt, ZIP",
        "prose.vtt, NO_TRANSCRIPT",
        "broken-times.vtt, NO_TIMES",
        "words-without-times.vtt, NO_TIMES",
        "other-json.vtt, NO_TRANSCRIPT"
    })
    void whatHoldsNothingUsableIsRefusedWithOneSentence(String file, Reason reason) {
        assertThatThrownBy(() -> Fixtures.read("refused/" + file))
                .isInstanceOfSatisfying(
                        UnreadableTranscriptException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason))
                .message()
                .endsWith(".")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEBVTT",
                "WEBVTT\n\nNOTE nobody spoke\n",
                "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n\n",
                "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ruth Okafor></v>\n"
            })
    void aTranscriptOfSilenceIsEmpty(String text) {
        assertThat(Fixtures.readText(text).cues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00:00:05.320 --> 00:00:06.000 | 5.32 | 6.0",
                "0:0:5.32 --> 0:0:6 | 5.32 | 6.0",
                "00:05,320 --> 00:06,000 | 5.32 | 6.0",
                "-00:00:05.320 --> -00:00:04.000 | -5.32 | -4.0",
                "00:00:-5.320 --> 00:00:01.000 | -5.32 | 1.0",
                "-0:0:5.32 --> 0:0:1 | -5.32 | 1.0",
                "00:00:09.000 --> 00:00:04.000 | 9.0 | 9.0",
                "00:00:09.000 --> | 9.0 | 9.0",
                "00:00:09.000 --> 00:0x:00 | 9.0 | 9.0",
                "12:00:00.0000001 --> 100:00:00.5 | 43200.0000001 | 360000.5",
                "00:00:01:500 --> 00:00:02:250 | 1.5 | 2.25"
            })
    void stampsAreReadAsTheyAreMeant(String timing, double start, double end) {
        Cue cue = Fixtures.readText("WEBVTT\n\n" + timing + "\nGood morning.\n")
                .cues()
                .get(0);
        assertThat(cue.start()).isEqualTo(start);
        assertThat(cue.end()).isEqualTo(end);
        assertThat(cue.text()).isEqualTo("Good morning.");
    }

    @Test
    void wordsUnderABrokenTimeAreStillRead() {
        String text =
                "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v A>First.</v>\n\nxx:yy --> zz:zz\n<v B>Second.</v>\n\n"
                        + "00:00:05.000 --> 00:00:06.000\n<v A>Third.</v>\n";
        assertThat(Fixtures.lines(Fixtures.readText(text)))
                .containsExactly("A 1.0-2.0 First.", "B 2.0-2.0 Second.", "A 5.0-6.0 Third.");
    }

    @Test
    void wordsThatLostTheirTimeAreStillRead() {
        String text = "and the keys.</v>\n\n00:00:05.000 --> 00:00:06.000\n<v A>Third.\n\nA paragraph further.</v>\n";
        assertThat(Fixtures.lines(Fixtures.readText(text)))
                .containsExactly("null 5.0-5.0 and the keys.", "A 5.0-6.0 Third. A paragraph further.");
    }

    @Test
    void badUtf8IsReplacedAndNulDropped() {
        byte[] bytes = "WEBVTT\n\n00:01.0 --> 00:02.0\n<v A>caf? no\0w</v>".getBytes(StandardCharsets.ISO_8859_1);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xe9;
        assertThat(new TranscriptReader().read(bytes).cues().get(0).text()).isEqualTo("caf\ufffd now");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<v A>fewer < 30% & falling > that's all</v> | fewer < 30% & falling > that's all",
                "<v A>salt &amp; pepper &lt;b&gt; &#233;&nbsp;!</v> | salt & pepper <b> é !",
                "<v A>one<br>two <c.red>three</c> <00:00:01.500>four <lang en>five</lang></v> | one two three four five",
                "<v A>left --> right</v> | left --> right",
                "<v A>[redacted] <redacted> {sic}</v> | [redacted] <redacted> {sic}",
                "<v A never closes</v> | A never closes",
                "hello <v A>there</v> Ruth | hello there Ruth"
            })
    void markupGoesAndBareSignsStay(String cue, String words) {
        assertThat(Fixtures.readText("WEBVTT\n\n00:01.0 --> 00:02.0\n" + cue).cues())
                .extracting(Cue::text)
                .containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<v <script>alert(1)</script>>Hi</v> | <script>alert(1)</script>",
                "<v &lt;b&gt;Bo&lt;/b&gt;>Hi</v> | <b>Bo</b>",
                "<v =HYPERLINK(\"x\")>Hi</v> | =HYPERLINK(\"x\")",
                "<v  Síle   Ní Bhriain >Hi</v> | Síle Ní Bhriain",
                "<v Speaker 1>Hi</v> | Speaker 1",
                "<v +44 1904 555 0100>Hi</v> | +44 1904 555 0100",
                "<v Unknown Speaker>Hi</v> |",
                "<v>Hi</v> |",
                "Hi |"
            })
    void namesComeAsTheyAreWrittenOrNotAtAll(String cue, String name) {
        assertThat(Fixtures.readText("WEBVTT\n\n00:01.0 --> 00:02.0\n" + cue).cues())
                .extracting(Cue::speaker)
                .containsExactly(name);
    }

    @Test
    void twoVoicesInOneCueAreTwo() {
        String text = "WEBVTT\n\n00:01.0 --> 00:02.0\n<v A>Do you?</v>\n<v B>I do.</v>\n";
        assertThat(Fixtures.lines(Fixtures.readText(text))).containsExactly("A 1.0-2.0 Do you?", "B 1.0-2.0 I do.");
    }

    @Test
    void brokenJsonIsReadAsFarAsItGoes() {
        String text = """
                {"speakerName":"A","spokenText":"he said "yes", then left","spokenLanguage":"en"}
                {"speakerName":"B\\u0020C","spokenText":"a \\"quote\\" and a half \\ud83d","x":[1,{"y":2}]}
                nonsense
                {"spokenText":"","speakerName":"D"}
                {"speakerName":"E","spokenText":"cut in the mid
                """;
        assertThat(Fixtures.lines(Fixtures.readText(text)))
                .containsExactly(
                        "A 0.0-0.0 he said \"yes\", then left",
                        "B C 0.0-0.0 a \"quote\" and a half \ufffd",
                        "E 0.0-0.0 cut in the mid");
    }

    @Test
    void plainIdsAreNoWords() {
        String text = "WEBVTT\n\nintro\n00:01.0 --> 00:02.0\nMorning.\n\ncue-2\n00:03.0 --> 00:04.0\nTwelve.\n\n12\n"
                + "00:05.0 --> 00:06.0\n\n12\n\n00:07.0 --> 00:08.0\nBye.\n";
        assertThat(Fixtures.readText(text).cues())
                .extracting(Cue::text)
                .containsExactly("Morning.", "Twelve.", "12", "Bye.");
    }
}
