package io.github.probity.bot.screening.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Writes down what arrives, together what arrives together: a commit costs the same for one body as for fifty. */
final class Arrivals implements AutoCloseable {

    private static final int MOST_BODIES = 64;
    private static final int MOST_BYTES = 1024 * 1024;
    private static final Duration LOOK = Duration.ofMillis(5);

    private final PostTable table;
    private final Queue<Arrival> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unacknowledged = new AtomicInteger();
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "screening-arrivals"));

    Arrivals(PostTable table) {
        this.table = table;
    }

    private record Arrival(byte[] body, CompletableFuture<Void> written) {}

    /** Once this returns, the body outlives the process. If it throws, Graph posts it again; twice written is no harm. */
    void write(byte[] body) {
        Arrival arrival = new Arrival(body, new CompletableFuture<>());
        unacknowledged.incrementAndGet();
        try {
            queue.add(arrival);
            writer.execute(() -> write(some()));
            arrival.written().join();
        } catch (CompletionException notWritten) {
            throw new IllegalStateException("A post of Microsoft Graph was not written down", notWritten.getCause());
        } finally {
            unacknowledged.decrementAndGet();
        }
    }

    /** Whoever has something less urgent to do waits here while acknowledgements are waited for, but no longer than that. */
    void giveWay(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (unacknowledged.get() > 0 && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private List<Arrival> some() {
        List<Arrival> some = new ArrayList<>();
        int bytes = 0;
        while (!queue.isEmpty() && some.size() < MOST_BODIES && bytes < MOST_BYTES) {
            Arrival next = queue.remove();
            some.add(next);
            bytes += next.body().length;
        }
        return some;
    }

    private void write(List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return;
        }
        try {
            table.add(arrivals.stream().map(Arrival::body).toList());
            arrivals.forEach(arrival -> arrival.written().complete(null));
        } catch (RuntimeException notWritten) {
            arrivals.forEach(arrival -> arrival.written().completeExceptionally(notWritten));
        }
    }

    /** What waits is still written; what comes now is not taken in. */
    @Override
    public void close() {
        writer.shutdown();
    }
}
