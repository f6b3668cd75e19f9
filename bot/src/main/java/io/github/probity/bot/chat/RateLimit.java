package io.github.probity.bot.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets each client do something so many times at once, and as many times again spread over each minute. Remembers the
 * clients seen last, in memory: a restart forgives.
 */
final class RateLimit {

    private static final int CLIENTS = 10_000;

    private final double perMinute;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CLIENTS;
        }
    };

    RateLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Whether the client may go on; counts this time if so. */
    synchronized boolean allows(String client) {
        Instant now = clock.instant();
        Bucket bucket = buckets.get(client);
        double left = bucket == null ? perMinute : Math.min(perMinute, bucket.left() + refilled(bucket.at(), now));
        boolean allowed = left >= 1;
        buckets.put(client, new Bucket(allowed ? left - 1 : left, now));
        return allowed;
    }

    /** A clock that was set back refills nothing. */
    private double refilled(Instant since, Instant now) {
        long millis = Math.max(0, Duration.between(since, now).toMillis());
        return millis * perMinute / Duration.ofMinutes(1).toMillis();
    }

    private record Bucket(double left, Instant at) {}
}
