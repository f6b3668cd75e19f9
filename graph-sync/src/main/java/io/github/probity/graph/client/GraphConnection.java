package io.github.probity.graph.client;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One connection to Graph for the whole process, safe for many threads. The SDK is loaded at the first call. The SDK's
 * own retries, which may hold a thread for minutes, are off: waiting is done here, bounded by the settings.
 */
public final class GraphConnection implements AutoCloseable {

    private final GraphSettings settings;
    private final Semaphore places;
    private final Throttle throttle = new Throttle();
    private @Nullable Sdk sdk;

    public GraphConnection(GraphSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.concurrency(), true);
    }

    /**
     * For the packages of this module alone: makes one request that may be repeated without harm, and repeats it through
     * throttling and outages. Null is an answer (204, 304), not an error. Take records out of the models at once.
     *
     * @throws GraphUnavailableException if patience ran out, or Graph asks for a wait beyond it
     * @throws GraphRefusedException if Graph says no
     */
    public <T> @Nullable T read(Function<GraphServiceClient, @Nullable T> request) {
        var deadline = Deadline.in(settings.patience());
        for (int attempt = 1; ; attempt++) {
            throttle.await(deadline);
            try {
                return once(request, deadline);
            } catch (RuntimeException failure) {
                throttle.after(Failure.of(failure, attempt).waitOrThrow(), deadline);
            }
        }
    }

    private <T> @Nullable T once(Function<GraphServiceClient, @Nullable T> request, Deadline deadline) {
        try {
            if (!places.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) throw deadline.passed(null);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw deadline.passed(stopping);
        }
        try {
            return request.apply(sdk().client());
        } finally {
            places.release();
        }
    }

    private synchronized Sdk sdk() {
        if (sdk == null) sdk = Sdk.load(settings);
        return sdk;
    }

    /** Ends waiting calls and drops idle connections. */
    @Override
    public synchronized void close() {
        throttle.close();
        if (sdk != null) sdk.close();
    }
}
