package io.github.probity.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done when Teams is busy, away or says no. */
class OutboxRetriesTest extends OutboxSlice {

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void waitsAsLongAsTeamsAsks(int status) {
        greet("en-GB");
        CONNECTOR.answerNext(status, Map.of("Retry-After", "1"), "{}");
        long id = tell("Patience");

        CONNECTOR.message();
        long refused = System.nanoTime();
        assertThat(card(CONNECTOR.message()).toString()).contains("Patience");

        assertThat(Duration.ofNanos(System.nanoTime() - refused))
                .isBetween(Duration.ofMillis(950), Duration.ofSeconds(8));
        assertThat(ended(id)).containsEntry("attempts", 2);
    }

    @Test
    void triesAgainByItselfAndInItsOwnTimeWhenTheLineBreaks() {
        greet("en-GB");
        CONNECTOR.hangUpNext();
        long id = tell("Hello?");

        CONNECTOR.message();
        long broken = System.nanoTime();
        assertThat(card(CONNECTOR.message()).toString()).contains("Hello?");

        assertThat(Duration.ofNanos(System.nanoTime() - broken)).isGreaterThan(Duration.ofMillis(500));
        assertThat(ended(id)).containsEntry("attempts", 2);
    }

    @Test
    void doesNotHaveEveryMessageFindOutThatNobodyAnswers() {
        greet("en-GB");
        CONNECTOR.hangUpNext();
        long first = tell("first");
        CONNECTOR.message();
        long broken = System.nanoTime();
        eventually(
                () -> count("select count(*) from scheduled_tasks where not picked and task_instance = '" + first + "'")
                        == 1);

        long second = tell("second");

        String both = card(CONNECTOR.message()) + " " + card(CONNECTOR.message());
        assertThat(both).contains("first", "second");
        assertThat(Duration.ofNanos(System.nanoTime() - broken)).isGreaterThan(Duration.ofMillis(1_500));
        assertThat(ended(second)).containsEntry("attempts", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "403, ConversationBlockedByUser, 0",
        "403, BotNotInConversationRoster, 0",
        "404, ConversationNotFound, 0",
        "404, '', 0",
        "403, BotDisabledByAdmin, 1",
        "400, BadSyntax, 1"
    })
    void givesUpForGoodAndForgetsWhoeverDoesNotWantIt(int status, String code, int known) {
        greet("en-GB");
        CONNECTOR.answerNext(status, Map.of(), "{\"error\":{\"code\":\"" + code + "\",\"message\":\"Ffion said no\"}}");

        long id = tell("Unwanted");
        CONNECTOR.message();

        assertThat(ended(id)).containsEntry("attempts", 1).containsEntry("sent_as", null);
        assertThat(addresses()).isEqualTo(known);
    }
}
