package io.github.probity.bot.screening.load;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Posts at a steady rate, whether Probity keeps up or not. */
final class SteadyPosts {

    private static final int CLIENTS = 64;
    private static final Duration SLOW = Duration.ofMillis(50);

    private final Tenant tenant;
    private final URI address;
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

    SteadyPosts(Tenant tenant, URI address) {
        this.tenant = tenant;
        this.address = address;
    }

    /** How it went; times are counted from when each post was due. */
    static final class Outcome {

        private final Times times;
        private final long[] at;
        private final AtomicInteger refused = new AtomicInteger();

        private Outcome(int count) {
            times = new Times(count);
            at = new long[count];
        }

        /** In milliseconds since 1970. */
        long acknowledgedAt(int post) {
            return at[post];
        }

        @Override
        public String toString() {
            return times + "; " + refused + " without 202; slower than " + SLOW + " in seconds " + slowSeconds();
        }

        /** When in the run posts waited long: all the time, or while something else went on. */
        private List<Long> slowSeconds() {
            return IntStream.range(0, at.length)
                    .filter(post -> times.get(post) > SLOW.toNanos())
                    .mapToObj(post -> (at[post] - at[0]) / 1_000)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    Outcome at(int rate, List<String> bodies) throws InterruptedException {
        Outcome outcome = new Outcome(bodies.size());
        CountDownLatch open = new CountDownLatch(bodies.size());
        long start = System.nanoTime();
        for (int n = 0; n < bodies.size(); n++) {
            int post = n;
            long due = start + n * Duration.ofSeconds(1).toNanos() / rate;
            LockSupport.parkNanos(due - System.nanoTime());
            clients.execute(() -> {
                post(bodies.get(post), outcome, post, due);
                open.countDown();
            });
        }
        open.await();
        return outcome;
    }

    private void post(String body, Outcome outcome, int post, long due) {
        if (tenant.post(address, body) != 202) {
            outcome.refused.incrementAndGet();
        }
        outcome.times.set(post, System.nanoTime() - due);
        outcome.at[post] = System.currentTimeMillis();
    }
}
