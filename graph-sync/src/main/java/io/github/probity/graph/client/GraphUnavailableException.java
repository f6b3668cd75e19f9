package io.github.probity.graph.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Graph did not answer in time, was throttling or was down: the same call may succeed later. */
public final class GraphUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration retryAfter;

    GraphUnavailableException(String message, Duration retryAfter, @Nullable Throwable cause) {
        super(message, cause);
        this.retryAfter = retryAfter;
    }

    /** The least time to wait before calling again: what Graph asked for, else a guess. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
