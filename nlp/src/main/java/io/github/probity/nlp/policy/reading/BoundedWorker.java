package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.reading.UnreadablePolicyException.Reason;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs the reading of a document apart from its caller, who waits no longer than the limit. A reading that overruns is
 * interrupted; should it not heed that, it goes on holding one of the few places, so that bad files cannot pile up.
 */
final class BoundedWorker {
    private final Duration limit;
    private final Semaphore places;

    BoundedWorker(Duration limit, int places) {
        this.limit = limit;
        this.places = new Semaphore(places);
    }

    <T> T run(String fileName, Callable<T> reading) {
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            if (!places.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new UnreadablePolicyException(fileName, Reason.TOO_SLOW);
            }
            FutureTask<T> task = new FutureTask<>(reading);
            start(fileName, task);
            return await(fileName, task, deadline - System.nanoTime());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadablePolicyException(fileName, Reason.TOO_SLOW, e);
        }
    }

    private void start(String fileName, FutureTask<?> task) {
        Runnable guarded = () -> {
            try {
                task.run();
            } finally {
                places.release();
            }
        };
        Thread thread = new Thread(guarded, "reading " + fileName);
        thread.setDaemon(true);
        thread.start();
    }

    private static <T> T await(String fileName, FutureTask<T> task, long nanos) throws InterruptedException {
        try {
            return task.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new UnreadablePolicyException(fileName, Reason.TOO_SLOW, e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UnreadablePolicyException known
                    ? known
                    : new UnreadablePolicyException(fileName, Reason.DAMAGED, e);
        }
    }
}
