package io.github.probity.nlp.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Message;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingScreeningTest {

    @Test
    void aFindingOverTwoCuesHasTheFirstOnesStartAndTheLastOnesEnd() {
        Transcript meeting = meeting("A: well, the dam", "B: Mm hm.", "A: ned van. It leaks.");
        assertThat(new WordDetector("dam ned").screening().screen(meeting))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.speaker()).isEqualTo("A");
                    assertThat(found.start()).isEqualTo(0);
                    assertThat(found.end()).isEqualTo(14);
                    assertThat(found.quote()).isEqualTo("well, the dam ned van.");
                });
    }

    @Test
    void theLinesBeforeAreTheContext() {
        WordDetector detector = new WordDetector("I do");
        detector.screening().screen(meeting("A: The note says blue.", "A: Have you it?", "B: I do, aye."));
        assertThat(detector.asked).hasSize(2).anySatisfy(message -> {
            assertThat(message.text()).isEqualTo("I do, aye.");
            assertThat(message.channel()).isEqualTo(Channel.MEETING);
            assertThat(message.speaker()).isEqualTo("B");
            assertThat(message.context()).containsExactly(new Message.Line("A", "The note says blue. Have you it?"));
        });
    }

    @Test
    void anAnswerSeesTheQuestionAndNotWhatItsAskerSaidLater() {
        WordDetector detector = new WordDetector("x");
        detector.screening().screen(meeting("A: so then have you got the", "B: aye", "A: good"));
        assertThat(detector.asked).anySatisfy(message -> {
            assertThat(message.text()).isEqualTo("aye");
            assertThat(message.context()).containsExactly(new Message.Line("A", "so then have you got the"));
        });
    }

    @Test
    void aLongSpeechIsJudgedPieceByPieceSoThatTimesStayNarrow() {
        List<String> speech = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            speech.add("A: The depot at number " + n + " had a " + (n == 23 ? "rotten" : "quiet") + " week.");
        }
        WordDetector detector = new WordDetector("rotten");
        assertThat(detector.screening().screen(meeting(speech.toArray(String[]::new))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.start()).isEqualTo(115);
                    assertThat(found.end()).isEqualTo(119);
                    assertThat(found.quote()).isEqualTo("The depot at number 23 had a rotten week.");
                });
        assertThat(detector.asked)
                .hasSizeGreaterThan(5)
                .allSatisfy(message -> assertThat(message.text()).hasSizeLessThan(600));
    }

    @Test
    void wordsWithoutAFullStopAreNotCutApartWhereTheyMatter() {
        List<String> speech = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
            speech.add("A: and the van that was number " + n + " is");
        }
        assertThat(new WordDetector("number \\d+ is and").screening().screen(meeting(speech.toArray(String[]::new))))
                .hasSize(29);
    }

    @Test
    void noFindingLastsLongerThanAMinute() {
        Cue long1 = new Cue(
                10,
                310,
                "A",
                null,
                "word ".repeat(60).strip() + " rotten " + "word ".repeat(60).strip());
        assertThat(new WordDetector("rotten|(word ?)+").screening().screen(Transcript.of(List.of(long1))))
                .hasSizeGreaterThan(1)
                .allSatisfy(found -> {
                    assertThat(found.end() - found.start()).isBetween(0.0, 60.0);
                    assertThat(found.start()).isGreaterThanOrEqualTo(10);
                    assertThat(found.end()).isLessThanOrEqualTo(310);
                    assertThat(found.quote()).hasSizeLessThan(240);
                })
                .anySatisfy(found -> assertThat(found.quote()).contains("rotten"));
    }

    @Test
    void aMeetingOfFourThousandCuesTakesSeconds() {
        StringBuilder text = new StringBuilder("WEBVTT\n\n");
        for (int n = 0; n < 4500; n++) {
            int second = n * 3;
            text.append("%02d:%02d:%02d.000 --> %02d:%02d:%02d.500%n"
                    .formatted(
                            second / 3600,
                            second / 60 % 60,
                            second % 60,
                            second / 3600,
                            second / 60 % 60,
                            second % 60));
            text.append("<v Speaker ")
                    .append(n % 7)
                    .append(">And item ")
                    .append(n)
                    .append(" is rotten.</v>\n\n");
        }
        long began = System.nanoTime();
        Transcript meeting = Fixtures.readText(text.toString());
        assertThat(new WordDetector("rotten").screening().screen(meeting)).hasSize(4500);
        assertThat((System.nanoTime() - began) / 1e9).isLessThan(30);
    }

    /** Lines of four seconds, a second apart. */
    private static Transcript meeting(String... lines) {
        List<Cue> cues = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            cues.add(new Cue(5.0 * cues.size(), 5.0 * cues.size() + 4, parts[0], null, parts[1]));
        }
        return Transcript.of(cues);
    }
}
