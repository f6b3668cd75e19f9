package io.github.probity.graph.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time in the sandbox: whole milliseconds, none given twice, so that every change has a moment of its own. */
final class SandboxClock {

    private Clock clock = Clock.systemUTC();
    private Instant last = Instant.EPOCH;

    synchronized void set(Clock other) {
        clock = other;
        last = Instant.EPOCH;
    }

    synchronized Instant now() {
        return clock.instant();
    }

    synchronized Instant next() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        last = now.isAfter(last) ? now : last.plusMillis(1);
        return last;
    }
}
