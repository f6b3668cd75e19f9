package io.github.probity.nlp.screening.marking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Labelled;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkingDetectorTest {

    private final MarkingDetector detector = new MarkingDetector(MarkingRules.standard());

    @Test
    void oneFindingATextForItsHighestMarking() {
        String sent = "<p>OFFICIAL-SENSITIVE</p><p>text</p><p>SECRET</p>";
        assertThat(find(sent)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("marking:secret");
            assertThat(finding.severity()).isEqualTo(Severity.HIGH);
            assertThat(finding.where().of(sent)).isEqualTo("SECRET");
            assertThat(finding.explanation()).contains("header or footer").contains("benign if");
        });
    }

    @Test
    void theCaveatBelongsToTheMarking() {
        String sent = "Re: OFFICIAL-SENSITIVE - COMMERCIAL: bids";
        assertThat(find(sent))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.where().of(sent)).isEqualTo("OFFICIAL-SENSITIVE - COMMERCIAL"));
    }

    @Test
    void whatAChannelMayCarryIsASetting() {
        MarkingDetector lenient =
                new MarkingDetector(new MarkingRules(Map.of(Channel.EMAIL, Classification.OFFICIAL_SENSITIVE)));
        assertThat(find(lenient, Channel.EMAIL, "OFFICIAL-SENSITIVE\nBids")).isEmpty();
        assertThat(find(lenient, Channel.EMAIL, "SECRET\nBids")).hasSize(1);
        assertThat(find(lenient, Channel.CHAT, "OFFICIAL-SENSITIVE\nBids")).hasSize(1);
    }

    @Test
    void aBareMarkingThatAnswersAQuestionIsAMention() {
        List<Message.Line> asked = List.of(new Message.Line("Jo", "What should I mark the report?"));
        assertThat(Labelled.find(detector, new Message("OFFICIAL-SENSITIVE", Channel.CHAT, "Sam", asked)))
                .isEmpty();
        assertThat(find("OFFICIAL-SENSITIVE")).hasSize(1);
    }

    @Test
    void aMegabyteOfMarkingsIsReadThrough() {
        assertThat(find("SECRET ".repeat(140_000))).isEmpty();
        assertThat(find("O F F I C I A L ".repeat(60_000))).hasSizeLessThan(2);
    }

    private List<Finding> find(String text) {
        return find(detector, Channel.CHAT, text);
    }

    private static List<Finding> find(MarkingDetector detector, Channel channel, String text) {
        return Labelled.find(detector, new Message(text, channel, null, List.of()));
    }
}
