package io.github.probity.bot.screening.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what arrives. What arrives together is written together, by whoever comes first: a commit costs the same for
 * one body as for fifty.
 */
final class Arrivals {

    private static final int MOST_BODIES = 64;
    private static final int MOST_BYTES = 1024 * 1024;
    private static final Duration LOOK = Duration.ofNanos(500_000);

    private final PostTable table;
    private final Queue<Arrival> queue = new ConcurrentLinkedQueue<>();
    private final Lock writing = new ReentrantLock();
    private final AtomicInteger unacknowledged = new AtomicInteger();

    Arrivals(PostTable table) {
        this.table = table;
    }

    /** A body and what became of it, which only the holder of the lock may touch. */
    private static final class Arrival {

        private final byte[] body;
        private boolean isOver;
        private @Nullable RuntimeException failure;

        private Arrival(byte[] body) {
            this.body = body;
        }
    }

    /** Once this returns, the body outlives the process. If it throws, the body is not written, and Graph posts it again. */
    void write(byte[] body) {
        Arrival arrival = new Arrival(body);
        unacknowledged.incrementAndGet();
        queue.add(arrival);
        writing.lock();
        try {
            while (!arrival.isOver) {
                write(some());
            }
            if (arrival.failure != null) {
                throw arrival.failure;
            }
        } finally {
            writing.unlock();
            unacknowledged.decrementAndGet();
        }
    }

    private List<Arrival> some() {
        List<Arrival> some = new ArrayList<>();
        int bytes = 0;
        while (!queue.isEmpty() && some.size() < MOST_BODIES && bytes < MOST_BYTES) {
            Arrival next = queue.remove();
            some.add(next);
            bytes += next.body.length;
        }
        return some;
    }

    private void write(List<Arrival> arrivals) {
        try {
            table.add(arrivals.stream().map(arrival -> arrival.body).toList());
        } catch (RuntimeException notWritten) {
            arrivals.forEach(arrival -> arrival.failure = notWritten);
        } finally {
            arrivals.forEach(arrival -> arrival.isOver = true);
        }
    }

    /** Waits until nobody waits for an acknowledgement, but not for longer than that. */
    void giveWay(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (unacknowledged.get() > 0 && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
