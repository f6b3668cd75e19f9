package io.github.probity.bot.teams.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnansweredTest {

    @Test
    void waitsAsLongAsItIsAskedTo() {
        assertThat(Unanswered.forNow("429", Duration.ofSeconds(7)).pause(5, 0.5))
                .isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void waitsTwiceAsLongEachTimeAndNeverMuchMoreThanFiveMinutes() {
        Unanswered unanswered = Unanswered.forNow("out", null);

        assertThat(IntStream.of(1, 2, 3, 9, 1_000)
                        .mapToObj(attempts -> unanswered.pause(attempts, 0.5).toSeconds()))
                .containsExactly(2L, 4L, 8L, 300L, 300L);
        assertThat(unanswered.pause(1, 0.0)).isEqualTo(Duration.ofMillis(1500));
        assertThat(unanswered.pause(1, 1.0)).isEqualTo(Duration.ofMillis(2500));
    }
}
