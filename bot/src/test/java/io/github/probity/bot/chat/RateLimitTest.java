package io.github.probity.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.running.SetClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final SetClock clock = new SetClock("2026-11-25T09:00:00Z");
    private final RateLimit limit = new RateLimit(6, clock);

    @Test
    void aClientMayDoItSoManyTimesAtOnceAndNotOnceMore() {
        assertThat(allowed("one", 7)).isEqualTo(6);
    }

    @Test
    void clientsAreCountedApart() {
        allowed("one", 6);
        assertThat(limit.allows("other")).isTrue();
    }

    @Test
    void timeGivesBackWhatWasUsedLittleByLittle() {
        allowed("one", 6);
        clock.pass(Duration.ofSeconds(9));
        assertThat(limit.allows("one")).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(allowed("one", 2)).isEqualTo(1);
    }

    @Test
    void anIdleHourGivesNoMoreThanAMinuteDoes() {
        allowed("one", 6);
        clock.pass(Duration.ofHours(1));
        assertThat(allowed("one", 10)).isEqualTo(6);
    }

    @Test
    void aClockThatIsSetBackGivesNothingAndTakesNothing() {
        allowed("one", 3);
        clock.pass(Duration.ofHours(-1));
        assertThat(allowed("one", 10)).isEqualTo(3);
    }

    private long allowed(String client, int times) {
        return IntStream.range(0, times).filter(n -> limit.allows(client)).count();
    }
}
