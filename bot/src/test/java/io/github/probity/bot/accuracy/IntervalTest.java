package io.github.probity.bot.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /** R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998, table I. */
    @ParameterizedTest
    @CsvSource({"81, 263, .2553, .3662", "15, 148, .0624, .1605", "0, 20, 0, .1611", "1, 29, .0061, .1718"})
    void aShareHasWilsonsLimits(int right, int all, double low, double high) {
        Interval share = Interval.share((double) right / all, all);

        assertThat(share.low()).isCloseTo(low, within(.00005));
        assertThat(share.high()).isCloseTo(high, within(.00005));
    }

    @ParameterizedTest
    @CsvSource({"30, .5", "50, .8", "100, .1", "200, .97"})
    void nearlyNineteenOfTwentyIntervalsHoldTheTruth(int all, double truth) {
        Random random = new Random(12);
        int rounds = 20_000;
        long held = IntStream.range(0, rounds)
                .filter(n -> {
                    long right = IntStream.range(0, all)
                            .filter(one -> random.nextDouble() < truth)
                            .count();
                    Interval share = Interval.share((double) right / all, all);
                    return share.low() <= truth && truth <= share.high();
                })
                .count();

        assertThat((double) held / rounds).isBetween(.92, .98);
    }

    @Test
    void sumsKeepTheLopsidednessOfTheirParts() {
        Interval sum = Interval.sum(List.of(new Interval(10, 7, 14), new Interval(20, 16, 23)));

        assertThat(sum).isEqualTo(new Interval(30, 25, 35));
    }

    /** Worked by hand: (12 ∓ √(144 − 2·5·(8−2)·(6−5)))/(5·(6−5)), and with the other limits for the upper one. */
    @Test
    void ratiosAreTakenAsDonnerAndZouTakeThem() {
        Interval ratio = new Interval(4, 2, 7).over(new Interval(3, 2, 5));

        assertThat(ratio.estimate()).isCloseTo(4 / 3.0, within(1e-12));
        assertThat(ratio.low()).isCloseTo((12 - Math.sqrt(144 - 60)) / 5, within(1e-12));
        assertThat(ratio.high()).isCloseTo((12 + Math.sqrt(144 - 7 * 2 * 1 * 4)) / 8, within(1e-12));
    }

    @Test
    void nothingMissedLeavesAnUpperLimitAndNoMore() {
        Interval found =
                Interval.share(0, 100).times(1_000).over(Interval.exactly(50)).asShareFound();

        assertThat(found.estimate()).isEqualTo(1);
        assertThat(found.high()).isEqualTo(1);
        assertThat(found.low()).isCloseTo(1 / (1 + 1_000 * .036993 / 50), within(.0001));
    }
}
