package io.github.probity.graph.directory;

import io.github.probity.graph.client.GraphUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something read from Graph and kept. One thread reads anew while the others are given what there is; when Graph is
 * down the last good reading stays, and Graph is left alone for a minute.
 */
final class Remembered<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);
    private static final Duration REST_AFTER_FAILURE = Duration.ofMinutes(1);

    /** A reading and when it was begun. */
    record Reading<T>(T value, Instant at) {}

    private final Supplier<T> reader;
    private final Duration maxAge;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Reading<T> last;
    private volatile Instant notBefore = Instant.MIN;

    Remembered(Supplier<T> reader, Duration maxAge, Clock clock) {
        this.reader = reader;
        this.maxAge = maxAge;
        this.clock = clock;
    }

    /** What is known, read anew if it is too old; only the very first reading can fail. */
    Reading<T> get() {
        var known = last;
        if (known == null) return first();
        if (!isDue(known) || !reading.tryLock()) return known;
        try {
            return read();
        } catch (GraphUnavailableException stillDown) {
            LOG.warn("Still using what was read at {}: {}", known.at, stillDown.getMessage());
            notBefore = clock.instant().plus(REST_AFTER_FAILURE);
            return known;
        } finally {
            reading.unlock();
        }
    }

    /** Reads now whatever the age; what was known stays if that fails. */
    Reading<T> refresh() {
        reading.lock();
        try {
            return read();
        } finally {
            reading.unlock();
        }
    }

    /** Makes the next {@link #get} read anew. */
    void outdate() {
        var known = last;
        if (known != null) last = new Reading<>(known.value, Instant.EPOCH);
    }

    private Reading<T> first() {
        reading.lock();
        try {
            var known = last;
            return known == null ? read() : known;
        } finally {
            reading.unlock();
        }
    }

    private Reading<T> read() {
        var begun = clock.instant();
        var fresh = new Reading<>(reader.get(), begun);
        last = fresh;
        return fresh;
    }

    private boolean isDue(Reading<T> known) {
        var now = clock.instant();
        return !now.isBefore(known.at.plus(maxAge)) && !now.isBefore(notBefore);
    }
}
