package io.github.probity.graph.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The moment at which a call stops trying, on the monotonic clock so that setting the time changes nothing. */
record Deadline(long nanoTime, Duration whole) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos(), time);
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
    }

    GraphUnavailableException passed(@Nullable Throwable cause) {
        return new GraphUnavailableException(
                "Microsoft Graph could not be called within " + whole.toSeconds()
                        + " seconds because other calls were waiting for it.",
                whole,
                cause);
    }
}
