package io.github.probity.bot.teams.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The line to Teams. While nobody answers there, not every message has to find that out for itself, for seconds each. */
final class Line {

    private static final int LONGEST_SECONDS = 60;

    private int silences;
    private Instant quietUntil = Instant.MIN;

    /** Until when nothing should be tried; empty if it may be. */
    synchronized Optional<Instant> quietAt(Instant now) {
        return now.isBefore(quietUntil) ? Optional.of(quietUntil) : Optional.empty();
    }

    synchronized void answered() {
        silences = 0;
    }

    synchronized void silent(Instant now) {
        silences = Math.min(silences + 1, 6);
        quietUntil = now.plus(Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << silences)));
    }
}
