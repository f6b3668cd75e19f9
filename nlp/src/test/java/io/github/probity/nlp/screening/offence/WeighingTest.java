package io.github.probity.nlp.screening.offence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeighingTest {

    private static final int HEADS = QuickModel.Head.values().length;

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void whatNoModelMindsIsPlain(Verdict verdict) {
        assertThat(Weighing.withoutEncoder().probability(verdict, quick(-6))).isLessThan(0.1);
    }

    @Test
    void whatEveryModelMindsIsAnOffence() {
        assertThat(Weighing.withoutEncoder().probability(Verdict.OFFENDS, quick(2)))
                .isGreaterThan(0.6);
    }

    @Test
    void endlessNumbersSayNoMoreThanLargeOnes() {
        Signals large = quick(10);
        Signals endless = quick(Float.POSITIVE_INFINITY);
        assertThat(endless.of(Signal.QUICK_HATE)).isEqualTo(large.of(Signal.QUICK_HATE));
    }

    @Test
    void aModelThatWasNotAskedSaysNothing() {
        assertThat(quick(3).of(Signal.ENCODER_HATE)).isZero();
    }

    @Test
    void everySignalHasANameOfItsOwn() {
        for (Signal signal : Signal.values()) {
            assertThat(Signal.named(signal.code())).isEqualTo(signal);
        }
    }

    private static Signals quick(float logOdds) {
        float[] scores = new float[HEADS];
        Arrays.fill(scores, logOdds);
        return new Signals(scores);
    }
}
