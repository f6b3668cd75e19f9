package io.github.probity.bot.teams.admission;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that the channel signs with. They are fetched on a thread of their own: nobody who asks for one waits, and the
 * last good ones stay in use for as long as newer ones cannot be had.
 */
public final class SigningKeys implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);

    private static final Duration ROUTINE = Duration.ofHours(1);
    private static final Duration FIRST_TRIES = Duration.ofSeconds(5);
    private static final Duration BETWEEN_REQUESTS = Duration.ofMinutes(5);

    private final PublishedKeys published;
    private final Clock clock;
    private final AtomicLong requested;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread daemon = new Thread(task, "teams-keys");
        daemon.setDaemon(true);
        return daemon;
    });

    private volatile Map<String, SigningKey> keys = Map.of();

    /** @param metadata the address of the channel's OpenID metadata */
    public SigningKeys(URI metadata, Clock clock) {
        this.published = new PublishedKeys(metadata);
        this.clock = clock;
        this.requested = new AtomicLong(clock.millis());
    }

    /** Begins to fetch, at once and then every hour. */
    public void start() {
        thread.execute(this::fetchFirst);
        thread.scheduleWithFixedDelay(this::fetch, ROUTINE.toSeconds(), ROUTINE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Never waits. A key that is not known is asked for in the background, at most once in five minutes. */
    Optional<SigningKey> byId(String id) {
        SigningKey key = keys.get(id);
        if (key == null && !keys.isEmpty()) {
            request();
        }
        return Optional.ofNullable(key);
    }

    /** Whether no key has been had yet. */
    boolean isEmpty() {
        return keys.isEmpty();
    }

    private void request() {
        long now = clock.millis();
        long last = requested.get();
        if (last + BETWEEN_REQUESTS.toMillis() < now && requested.compareAndSet(last, now)) {
            thread.execute(this::fetch);
        }
    }

    private void fetchFirst() {
        fetch();
        if (keys.isEmpty()) {
            thread.schedule(this::fetchFirst, FIRST_TRIES.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private void fetch() {
        try {
            keys = Map.copyOf(published.fetch());
        } catch (IOException | RuntimeException failed) {
            if (thread.isShutdown()) {
                return;
            }
            log.warn(
                    "The keys of Teams could not be fetched ({}); {}",
                    failed.toString(),
                    keys.isEmpty() ? "until they are, activities are refused" : "the last good ones stay in use");
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
