package io.github.probity.bot.reporting;

import java.time.Duration;
import java.util.List;

/**
 * How long something took.
 *
 * @param count how often it was done
 * @param median half of them took no longer
 * @param ninetieth nine in ten took no longer
 */
public record Waits(int count, Duration median, Duration ninetieth) {

    /** By the nearest rank; of none, no time. */
    static Waits of(List<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        return new Waits(sorted.size(), rank(sorted, 50), rank(sorted, 90));
    }

    private static Duration rank(List<Duration> sorted, int percent) {
        int rank = (sorted.size() * percent + 99) / 100;
        return sorted.isEmpty() ? Duration.ZERO : sorted.get(rank - 1);
    }

    /** Few enough that a time could be somebody's. */
    public boolean isSmall() {
        return count <= Suppression.SMALL;
    }
}
