package io.github.probity.graph.client;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** When Graph asks one caller to wait, all wait: further requests would only prolong the throttling. */
final class Throttle {

    private final AtomicLong notBefore = new AtomicLong(System.nanoTime());
    private final CountDownLatch closed = new CountDownLatch(1);

    void holdOff(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        notBefore.accumulateAndGet(until, (a, b) -> a - b > 0 ? a : b);
    }

    /** Waits out what was asked for, or fails at once when that goes beyond the deadline or the connection closes. */
    void await(Deadline deadline) {
        var wait = Duration.ofNanos(Math.max(0, notBefore.get() - System.nanoTime()));
        if (wait.isZero()) return;
        if (wait.compareTo(deadline.left()) > 0) throw tooLong(wait, null);
        try {
            if (closed.await(wait.toNanos(), TimeUnit.NANOSECONDS)) throw tooLong(wait, null);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw tooLong(wait, stopping);
        }
    }

    void close() {
        closed.countDown();
    }

    private static GraphUnavailableException tooLong(Duration wait, @Nullable Throwable cause) {
        return new GraphUnavailableException(
                "Microsoft Graph is busy or down and asks to be left alone for " + Math.max(1, wait.toSeconds())
                        + " seconds. Nothing was lost; the call can be made again then.",
                wait,
                cause);
    }
}
