package io.github.probity.bot.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.probity.bot.accuracy.Recall.Found;
import io.github.probity.bot.accuracy.StratumTally.Weighed;
import io.github.probity.nlp.screening.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecallTest {

    private static final Answer MISSED = new Answer(Answer.Verdict.MISSED, Category.HATE);
    private static final Answer CLEAN = new Answer(Answer.Verdict.NOTHING_WRONG, null);

    @Test
    void whatIsMissedIsWeighedByItsKindOfMessage() {
        Recall recall = recall(found(90, 0), tally(0, 2_000, 200, 1), tally(1, 100, 100, 10));

        assertThat(share(recall).estimate()).isCloseTo(90 / (90.0 + 10 + 10), within(1e-9));
    }

    @Test
    void casesThatNobodyHasDecidedCountByTheShareThatIsRight() {
        Interval eightOfTen = Interval.share(.8, 1_000);
        Recall recall = recall(new Found(40, 50, eightOfTen), tally(0, 1_000, 500, 10));

        assertThat(share(recall).estimate()).isCloseTo(80 / (80.0 + 20), within(1e-9));
    }

    @Test
    void aSampleThatStandsForMoreCountsForMore() {
        List<Weighed> answers = Stream.concat(
                        IntStream.range(0, 100).mapToObj(n -> new Weighed(n < 10 ? MISSED : CLEAN, 1)),
                        IntStream.range(0, 100).mapToObj(n -> new Weighed(CLEAN, 3)))
                .toList();
        StratumTally tally = new StratumTally(Stratum.ALL.get(0), 1_000, answers, 0);

        assertThat(tally.share(category -> true)).isCloseTo(10 / 400.0, within(1e-12));
        assertThat(tally.effective()).isCloseTo(400 * 400 / 1_000.0, within(1e-9));
    }

    @Test
    void tooFewSamplesSayNothingButHowManyMoreWouldDo() {
        Recall few = recall(found(90, 0), tally(0, 2_000, 29, 0), tally(1, 100, 100, 10));
        assertThat(few.share()).isNull();
        int more = Objects.requireNonNull(few.more());

        Recall enough = recall(found(90, 0), tally(0, 2_000, 29 + more, 0), tally(1, 100, 100 + more, 10));
        assertThat(enough.share()).isNotNull();
        assertThat(more).isBetween(1, 1_000);
    }

    @Test
    void noNumberOfSamplesMakesUpForCasesThatNobodyDecided() {
        assertThat(recall(new Found(0, 500, null), tally(0, 1_000, 500, 10))).isEqualTo(new Recall(null, null));
        assertThat(recall(found(0, 0), tally(0, 1_000, 500, 10))).isEqualTo(new Recall(null, null));
        assertThat(recall(new Found(2, 500, Interval.share(.5, 4)), tally(0, 1_000, 500, 100))
                        .more())
                .isNull();
    }

    @Test
    void aKindOfWhichThereAreFewIsDoneWhenAllAreJudged() {
        assertThat(recall(found(90, 0), tally(0, 2_000, 200, 1), tally(1, 8, 8, 2))
                        .share())
                .isNotNull();
        assertThat(recall(found(90, 0), tally(0, 2_000, 200, 1), tally(1, 8, 7, 2))
                        .share())
                .isNull();
    }

    @Test
    void whatNobodyCanTellIsLeftOut() {
        List<Weighed> answers = new ArrayList<>(tally(0, 1_000, 200, 10).answers());
        answers.add(new Weighed(new Answer(Answer.Verdict.CANNOT_TELL, null), 1));

        assertThat(recall(found(90, 0), new StratumTally(Stratum.ALL.get(0), 1_000, answers, 3)))
                .isEqualTo(recall(found(90, 0), tally(0, 1_000, 200, 10)));
    }

    /** A population that is drawn from as Probity draws. */
    record World(
            String name, int[] messages, double[] missed, double[] drawn, int found, double precision, int decided) {}

    static Stream<Arguments> worlds() {
        return Stream.of(
                        new World(
                                "a quarter's worth of a council",
                                new int[] {5_000, 1_000, 400},
                                new double[] {.001, .02, .2},
                                new double[] {.04, .2, .5},
                                500,
                                .8,
                                400),
                        new World(
                                "many misses, few decisions",
                                new int[] {5_000, 1_000, 400},
                                new double[] {.01, .05, .2},
                                new double[] {.05, .2, .5},
                                500,
                                .8,
                                200),
                        new World(
                                "one kind of message",
                                new int[] {4_000},
                                new double[] {.02},
                                new double[] {.1},
                                300,
                                .9,
                                200))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void nearlyNineteenOfTwentyIntervalsHoldTheTruth(World world) {
        Random random = new Random(34);
        int held = 0;
        int said = 0;
        for (int round = 0; round < 2_000; round++) {
            Drawn drawn = draw(world, random);
            Interval share =
                    Recall.of(drawn.found(), drawn.tallies(), category -> true).share();
            if (share != null) {
                said++;
                held += share.low() <= drawn.truth() && drawn.truth() <= share.high() ? 1 : 0;
            }
        }

        System.out.printf(
                "recall, %s: %.3f of %d intervals hold the truth%n", world.name(), (double) held / said, said);
        assertThat(said).isGreaterThan(1_900);
        assertThat((double) held / said).isBetween(.92, .98);
    }

    private record Drawn(Found found, List<StratumTally> tallies, double truth) {}

    /** On every other day half as many are drawn, so that their weights are twice as high. */
    private static Drawn draw(World world, Random random) {
        int missedInAll = 0;
        List<StratumTally> tallies = new ArrayList<>();
        for (int kind = 0; kind < world.messages().length; kind++) {
            List<Weighed> answers = new ArrayList<>();
            for (int message = 0; message < world.messages()[kind]; message++) {
                boolean missed = random.nextDouble() < world.missed()[kind];
                missedInAll += missed ? 1 : 0;
                double chance = world.drawn()[kind] / (1 + message % 2);
                if (random.nextDouble() < chance) {
                    answers.add(new Weighed(missed ? MISSED : CLEAN, 1 / chance));
                }
            }
            tallies.add(new StratumTally(Stratum.ALL.get(kind), world.messages()[kind], answers, 0));
        }
        int right = 0;
        int decidedRight = 0;
        for (int one = 0; one < world.found(); one++) {
            boolean isRight = random.nextDouble() < world.precision();
            right += isRight ? 1 : 0;
            decidedRight += isRight && one < world.decided() ? 1 : 0;
        }
        return new Drawn(
                new Found(
                        decidedRight,
                        world.found() - world.decided(),
                        Interval.share((double) decidedRight / world.decided(), world.decided())),
                tallies,
                (double) right / (right + missedInAll));
    }

    private static Recall recall(Found found, StratumTally... strata) {
        return Recall.of(found, List.of(strata), category -> true);
    }

    private static Found found(int right, int undecided) {
        return new Found(right, undecided, null);
    }

    private static StratumTally tally(int stratum, int passed, int judged, int missed) {
        List<Weighed> answers = IntStream.range(0, judged)
                .mapToObj(n -> new Weighed(n < missed ? MISSED : CLEAN, (double) passed / judged))
                .toList();
        return new StratumTally(Stratum.ALL.get(stratum), passed, answers, 0);
    }

    private static Interval share(Recall recall) {
        return Objects.requireNonNull(recall.share());
    }
}
