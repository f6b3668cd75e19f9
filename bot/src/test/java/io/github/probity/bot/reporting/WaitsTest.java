package io.github.probity.bot.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitsTest {

    @Test
    void timesAreTakenByTheNearestRank() {
        Waits waits = Waits.of(IntStream.rangeClosed(1, 11)
                .mapToObj(n -> Duration.ofHours(12 - n))
                .toList());

        assertThat(waits).isEqualTo(new Waits(11, Duration.ofHours(6), Duration.ofHours(10)));
        assertThat(waits.isSmall()).isFalse();
    }

    @Test
    void ofNoneNothingIsSaid() {
        assertThat(Waits.of(List.of()).isSmall()).isTrue();
        assertThat(Waits.of(List.of(Duration.ofHours(3))).isSmall()).isTrue();
    }
}
