package io.github.probity.graph.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something read from Graph and kept. One thread reads anew while the others are given what there is; when that fails
 * the last good reading stays, and Graph is left alone for half a minute.
 */
final class Remembered<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);
    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(30);

    /** A reading and when it was begun. */
    record Reading<T>(T value, Instant at) {}

    /** Why the latest reading failed, and until when its word is taken for it. */
    private record Failed(RuntimeException reason, Instant until) {}

    private final Supplier<T> reader;
    private final Duration maxAge;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Reading<T> last;
    private volatile @Nullable Failed failed;
    private volatile boolean outdated;

    Remembered(Supplier<T> reader, Duration maxAge, Clock clock) {
        this.reader = reader;
        this.maxAge = maxAge;
        this.clock = clock;
    }

    /** What is known, read anew if it is too old; fails only while nothing was ever read. */
    Reading<T> get() {
        var known = last;
        if (known == null) return first();
        if (!isDue(known) || resting() != null || !reading.tryLock()) return known;
        try {
            return read();
        } catch (RuntimeException failure) {
            LOG.warn("Still using what was read at {}", known.at, failure);
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
        outdated = true;
    }

    private Reading<T> first() {
        reading.lock();
        try {
            var known = last;
            if (known != null) return known;
            var failure = resting();
            if (failure != null) throw failure.reason;
            return read();
        } finally {
            reading.unlock();
        }
    }

    private Reading<T> read() {
        var begun = clock.instant();
        try {
            outdated = false;
            var fresh = new Reading<>(reader.get(), begun);
            last = fresh;
            failed = null;
            return fresh;
        } catch (RuntimeException failure) {
            outdated = true;
            failed = new Failed(failure, clock.instant().plus(REST_AFTER_FAILURE));
            throw failure;
        }
    }

    private boolean isDue(Reading<T> known) {
        return outdated || !clock.instant().isBefore(known.at.plus(maxAge));
    }

    private @Nullable Failed resting() {
        var failure = failed;
        return failure == null || !clock.instant().isBefore(failure.until) ? null : failure;
    }
}
