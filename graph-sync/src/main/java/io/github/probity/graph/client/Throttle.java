package io.github.probity.graph.client;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The waiting between attempts. When Graph asks one caller to wait, all do: more requests would only prolong it. */
final class Throttle {

    private final AtomicLong notBefore = new AtomicLong(System.nanoTime());
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Takes a failure's wait: one that Graph asked for holds for all callers, any other for this one alone. */
    void after(Failure.Wait wait, Deadline deadline) {
        if (!wait.askedFor()) {
            pause(wait.time(), deadline);
            return;
        }
        long until = System.nanoTime() + wait.time().toNanos();
        notBefore.accumulateAndGet(until, (a, b) -> a - b > 0 ? a : b);
    }

    /** Waits out what Graph asked for, or fails at once when that goes beyond the deadline or the connection closes. */
    void await(Deadline deadline) {
        pause(Duration.ofNanos(Math.max(0, notBefore.get() - System.nanoTime())), deadline);
    }

    private void pause(Duration wait, Deadline deadline) {
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
                "Microsoft Graph is busy or down and cannot be called again for " + Math.max(1, wait.toSeconds())
                        + " seconds. Nothing was lost; make the call again then.",
                wait,
                cause);
    }
}
