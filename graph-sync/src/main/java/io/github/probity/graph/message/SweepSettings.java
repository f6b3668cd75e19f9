package io.github.probity.graph.message;

import java.time.Duration;

/**
 * How messages are exported.
 *
 * @param firstLook how far back a source is read the first time
 * @param overlap how much of what was exported is read again, because Graph may show a change a little late and clocks
 *     differ
 * @param step how much time one step covers; after each the mark is moved, so a restart repeats no more than one
 */
public record SweepSettings(Duration firstLook, Duration overlap, Duration step) {

    public SweepSettings {
        if (step.isNegative() || step.isZero() || overlap.isNegative() || firstLook.isNegative()) {
            throw new IllegalArgumentException("A sweep needs a step above zero, and nothing may be below it.");
        }
    }

    /** A day back, ten minutes again, a day a step. */
    public static SweepSettings usual() {
        return new SweepSettings(Duration.ofDays(1), Duration.ofMinutes(10), Duration.ofDays(1));
    }
}
