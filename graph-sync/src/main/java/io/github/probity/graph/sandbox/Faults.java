package io.github.probity.graph.sandbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What shall go wrong with the next requests, in the order asked for; nothing unless asked. */
public final class Faults {

    private record Fault(int status, Map<String, String> headers) {}

    private final ArrayDeque<Fault> coming = new ArrayDeque<>();
    private final ArrayDeque<Fault> comingInBatches = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean down;
    private volatile int pageLimit = Integer.MAX_VALUE;

    /** The next {@code times} requests get 429 with a Retry-After of {@code retryAfter}, in whole seconds. */
    public void throttle(int times, Duration retryAfter) {
        add(coming, times, tooMany(retryAfter));
    }

    /** The next {@code times} requests inside batches get 429; the batches themselves succeed. */
    public void throttleInBatches(int times, Duration retryAfter) {
        add(comingInBatches, times, tooMany(retryAfter));
    }

    /** The next {@code times} requests get {@code status} and no word on when to come back. */
    public void fail(int times, int status) {
        add(coming, times, new Fault(status, Map.of()));
    }

    /** Forgets what was asked to go wrong and has not yet. */
    public void clear() {
        synchronized (coming) {
            coming.clear();
        }
        synchronized (comingInBatches) {
            comingInBatches.clear();
        }
    }

    /** Every request gets 503 until this is called with false. */
    public void down(boolean isDown) {
        down = isDown;
    }

    /** Every answer comes this much later. */
    public void slow(Duration by) {
        delay = by;
    }

    /** No page holds more than this many items, whatever the request's {@code $top}. */
    public void pageLimit(int items) {
        pageLimit = items;
    }

    int pageLimit() {
        return pageLimit;
    }

    Optional<Answer> next() {
        await(delay);
        if (down) return Optional.of(answer(new Fault(503, Map.of())));
        return poll(coming);
    }

    Optional<Answer> nextInBatch() {
        return poll(comingInBatches);
    }

    void close() {
        closed.countDown();
    }

    private static Fault tooMany(Duration retryAfter) {
        return new Fault(429, Map.of("Retry-After", Long.toString(retryAfter.toSeconds())));
    }

    private static void add(ArrayDeque<Fault> queue, int times, Fault fault) {
        synchronized (queue) {
            for (int i = 0; i < times; i++) queue.addLast(fault);
        }
    }

    private static Optional<Answer> poll(ArrayDeque<Fault> queue) {
        synchronized (queue) {
            return Optional.ofNullable(queue.pollFirst()).map(Faults::answer);
        }
    }

    private static Answer answer(Fault fault) {
        var refusal = switch (fault.status) {
            case 429 -> GraphRefusal.of(429, "TooManyRequests", "Too many requests. Retry later.");
            case 503 -> GraphRefusal.of(503, "serviceNotAvailable", "The service is temporarily unavailable.");
            default -> GraphRefusal.of(fault.status, "generalException", "The request could not be served.");
        };
        return refusal.answer(fault.headers);
    }

    private void await(Duration time) {
        try {
            if (!time.isZero()) closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
