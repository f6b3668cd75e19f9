package io.github.probity.nlp.screening.offence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Ground;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.Screener;
import io.github.probity.nlp.screening.Severity;
import io.github.probity.nlp.screening.standard.StandardScreener;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffenceDetectorTest {

    private static Screener screener;

    @BeforeAll
    static void load() {
        screener = StandardScreener.load(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minutes are on the drive, shout if anything is missing.",
                "The complainant states that he was called a useless idiot in front of the public.",
                "Kill the old print queue before you install the new one.",
                "The sexual health clinic is moving to the second floor.",
                "Suicide prevention training is on Thursday at ten.",
                "",
                " \n "
            })
    void leavesWorkAlone(String text) {
        assertThat(screener.screen(Message.of(text))).isEmpty();
    }

    @Test
    void findsAbuseOfAPerson() {
        Finding finding =
                main("You are a useless waste of space and everybody in this office is sick of the sight of you.");
        assertThat(finding.category()).isEqualTo(Category.HARASSMENT);
        assertThat(finding.severity()).isNotEqualTo(Severity.LOW);
        assertThat(finding.explanation()).contains("would not be flagged");
    }

    @Test
    void anIdentifierBehindItHidesNothing() {
        Random random = new Random(7);
        for (int n = 0; n < 50; n++) {
            String id = new UUID(random.nextLong(), random.nextLong()).toString();
            assertThat(screener.screen(Message.of("You useless stupid bitch " + id)))
                    .as(id)
                    .isNotEmpty();
        }
    }

    @Test
    void findsContemptForAGroupAndNamesTheGround() {
        Finding finding = main("Muslims are all liars, I would not let one of them through the door.");
        assertThat(finding.category()).isEqualTo(Category.HATE);
        assertThat(finding.ground()).isIn(Ground.RELIGION, Ground.RACE);
    }

    @Test
    void aCallForHelpIsNoOffence() {
        Finding finding = main("I don't want to be alive any more and I have the tablets here in front of me.");
        assertThat(finding.category().isCallForHelp()).isTrue();
        assertThat(finding.explanation()).contains("support");
    }

    @Test
    void readsAReplyInTheLightOfWhatItAnswers() {
        Message message = new Message(
                "Put them all back on the boat, no school would want them.",
                Channel.CHAT,
                "Alan",
                List.of(new Message.Line("Janet", "The refugee family is asking about school places.")));
        assertThat(screener.screen(message)).isNotEmpty();
    }

    @Test
    void placesLieInTheTextAsItWasSent() {
        String html = "<p>Hi&nbsp;all</p><p>You are a <b>use</b>less waste of space and everybody hates you.</p>";
        for (Finding finding : screener.screen(new Message(html, Channel.CHAT, null, List.of()))) {
            assertThat(finding.where().end()).isLessThanOrEqualTo(html.length());
            assertThat(finding.where().of(html)).contains("less waste of space");
        }
    }

    @Test
    void theSameTextGetsTheSameVerdictEachTime() {
        Message message = Message.of(
                "You are a useless waste of space and everybody in this office is sick of the sight of you.");
        assertThat(screener.screen(message)).isEqualTo(screener.screen(message)).isNotEmpty();
    }

    private static Finding main(String text) {
        List<Finding> findings = screener.screen(Message.of(text));
        assertThat(findings).isNotEmpty();
        return findings.get(0);
    }
}
