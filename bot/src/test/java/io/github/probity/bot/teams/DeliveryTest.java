package io.github.probity.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.teams.inbox.Inbox;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was acknowledged is answered, once, whatever happens in between. */
class DeliveryTest extends RunningTeams {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Inbox inbox;

    @Test
    void answersOnceWhatIsDeliveredFiveTimes() {
        TestActivity question = message("Once?");

        IntStream.range(0, 5)
                .forEach(time -> assertThat(post(question).statusCode()).isEqualTo(202));
        post(message("the last one").after(question));

        assertThat(card(CONNECTOR.message()).toString()).contains("Heard: Once?");
        assertThat(card(CONNECTOR.message()).toString()).contains("the last one");
        assertThat(skill.heard).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 412, 502, 503, 504})
    void sendsAgainWhenTheChannelAsksForPatienceAndNotBefore(int status) {
        CONNECTOR.answerNext(status, Map.of("Retry-After", "1"), "{}");
        post(message("Patience?"));

        CONNECTOR.message();
        long refused = System.nanoTime();
        String again = card(CONNECTOR.message()).toString();

        assertThat(Duration.ofNanos(System.nanoTime() - refused))
                .isBetween(Duration.ofMillis(950), Duration.ofSeconds(8));
        assertThat(again).contains("Heard: Patience?");
        assertThat(skill.heard).hasSize(1);
    }

    @Test
    void doesNotTakeAMessageWithoutAnIdForSent() {
        CONNECTOR.answerNext(201, Map.of(), "{}");
        post(message("Sent?"));

        CONNECTOR.message();
        assertThat(card(CONNECTOR.message()).toString()).contains("Heard: Sent?");
    }

    @Test
    void givesUpWhereTheBotIsNotWanted() {
        CONNECTOR.answerNext(403, Map.of(), "{}");
        TestActivity blocked = message("Blocked?");
        post(blocked);
        post(message("the last one").after(blocked));

        assertThat(card(CONNECTOR.message()).toString()).contains("Blocked?");
        assertThat(card(CONNECTOR.message()).toString()).contains("the last one");
    }

    @Test
    void answersWhatAProcessThatDiedHadAcknowledged() {
        jdbc.sql("""
                insert into teams_letter (key, lane, body, attempts, received_at, due_at)
                values ('left-behind', 1, :body, 1, now() - interval '3 minutes', now() - interval '1 minute')
                """).param("body", message("Left behind?").toString()).update();

        inbox.resume();

        assertThat(card(CONNECTOR.message()).toString()).contains("Heard: Left behind?");
    }

    @Test
    void forgetsWhatWasSaidOnceItIsAnswered() {
        TestActivity question = message("A private matter 5519");
        post(question);
        CONNECTOR.message();
        post(message("the last one").after(question));
        CONNECTOR.message();

        assertThat(jdbc.sql("select count(*) from teams_letter where body like '%private matter 5519%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void acknowledgesWhileTheChannelIsSlowAndAnswersAllAfterwards() {
        CountDownLatch slow = new CountDownLatch(1);
        CONNECTOR.holdAt(slow);

        IntStream.range(0, 100)
                .forEach(n ->
                        assertThat(post(message("Question " + n)).statusCode()).isEqualTo(202));
        slow.countDown();

        assertThat(IntStream.range(0, 100)
                        .mapToObj(n -> card(CONNECTOR.message()).toString())
                        .distinct())
                .hasSize(100);
        assertThat(CONNECTOR.mostAtOnce()).isGreaterThan(5);
    }
}
