package io.github.probity.bot.screening.load;

import java.util.Arrays;
import java.util.Locale;

/** How long things took, in nanoseconds; safe for many threads while each writes its own place. */
final class Times {

    private final long[] times;

    Times(int size) {
        times = new long[size];
    }

    int size() {
        return times.length;
    }

    void set(int at, long time) {
        times[at] = time;
    }

    long get(int at) {
        return times[at];
    }

    @Override
    public String toString() {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms of %d",
                at(sorted, .5),
                at(sorted, .95),
                at(sorted, .99),
                at(sorted, 1),
                sorted.length);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }
}
