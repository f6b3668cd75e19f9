package io.github.probity.nlp.screening.training;

/** Counts of how one set or class of texts was judged. */
final class Tally {

    private int hits;
    private int misses;
    private int alarms;
    private int quiet;

    void count(boolean wanted, boolean found) {
        hits += wanted && found ? 1 : 0;
        misses += wanted && !found ? 1 : 0;
        alarms += !wanted && found ? 1 : 0;
        quiet += !wanted && !found ? 1 : 0;
    }

    /** The share judged rightly. */
    double right() {
        return share(hits + quiet, hits + misses + alarms + quiet);
    }

    @Override
    public String toString() {
        double recall = share(hits, hits + misses);
        double specificity = share(quiet, quiet + alarms);
        return "n=%d F1=%.3f precision=%.3f recall=%.3f specificity=%.3f balanced=%.3f"
                .formatted(
                        hits + misses + alarms + quiet,
                        share(2 * hits, 2 * hits + misses + alarms),
                        share(hits, hits + alarms),
                        recall,
                        specificity,
                        (recall + specificity) / 2);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
