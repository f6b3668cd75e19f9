package io.github.probity.bot.accuracy;

import io.github.probity.nlp.screening.Category;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which share of the messages that should be found is found. What was missed is estimated from the samples of each stratum;
 * what was found, from the cases that were upheld, and from the precision for those that nobody has decided. The messages
 * that were judged stand for those of their stratum that were not.
 *
 * <p>Nothing is said until at least {@value #LEAST} messages of each stratum, or all of them, are judged and the interval is at
 * most 40 percentage points wide: less would only look like knowledge.
 *
 * @param share null while there is too little to say it
 * @param more how many more samples must be judged before it can be said, if they go on as before; null if no number of
 *     samples would do, for too few cases are decided
 */
public record Recall(@Nullable Interval share, @Nullable Integer more) {

    static final int LEAST = 30;
    private static final double WIDEST = 0.4;
    private static final double MOST_TIMES = 10_000;

    /**
     * What was found.
     *
     * @param right messages whose case was upheld
     * @param undecided messages whose case nobody has decided
     * @param precision of the cases that were decided; null when none was
     */
    record Found(int right, int undecided, @Nullable Interval precision) {

        /** How many of the messages were found rightly; null when nothing says so. */
        @Nullable Interval messages() {
            Interval all = undecided == 0 || precision == null
                    ? Interval.exactly(right)
                    : precision.times(undecided).plus(right);
            return all.low() > 0 ? all : null;
        }
    }

    static Recall of(Found found, List<StratumTally> strata, Predicate<Category> which) {
        Interval right = found.messages();
        List<StratumTally> populated =
                strata.stream().filter(stratum -> stratum.passed() > 0).toList();
        if (right == null || populated.isEmpty()) {
            return new Recall(null, null);
        }
        boolean enough = populated.stream().allMatch(stratum -> stratum.judged() >= required(stratum));
        Interval share = share(right, populated, which, 1);
        return enough && share.width() <= WIDEST
                ? new Recall(share, 0)
                : new Recall(null, more(right, populated, which));
    }

    /** @param times as many judgements as there are, but not fewer than the least */
    private static Interval share(Interval right, List<StratumTally> strata, Predicate<Category> which, double times) {
        List<Interval> missed = strata.stream()
                .map(stratum -> Interval.share(stratum.share(which), trials(stratum, times))
                        .times(stratum.passed()))
                .toList();
        return Interval.sum(missed).over(right).asShareFound();
    }

    private static double trials(StratumTally stratum, double times) {
        double trials = stratum.effective() * times;
        return stratum.judged() >= required(stratum) ? trials : Math.max(required(stratum), trials);
    }

    /** A kind of which there are fewer messages than the least is done when all of them are judged. */
    private static long required(StratumTally stratum) {
        return Math.min(LEAST, stratum.passed());
    }

    private static @Nullable Integer more(Interval right, List<StratumTally> strata, Predicate<Category> which) {
        if (share(right, strata, which, MOST_TIMES).width() > WIDEST) {
            return null;
        }
        double little = 1;
        double much = MOST_TIMES;
        while (much - little > little / 100) {
            double middle = (little + much) / 2;
            boolean narrow = share(right, strata, which, middle).width() <= WIDEST;
            little = narrow ? little : middle;
            much = narrow ? middle : much;
        }
        double times = share(right, strata, which, 1).width() <= WIDEST ? 1 : much;
        int more = strata.stream()
                .mapToInt(stratum ->
                        (int) Math.ceil(Math.max(required(stratum), stratum.judged() * times) - stratum.judged()))
                .sum();
        return rounded(more);
    }

    /** Up to two figures, for more would be a promise. */
    private static int rounded(int number) {
        int unit = 1;
        while (number / unit >= 100) {
            unit *= 10;
        }
        return (number + unit - 1) / unit * unit;
    }
}
