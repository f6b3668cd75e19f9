package io.github.probity.graph.message.subscription;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * What is watched and where notifications go.
 *
 * @param notificationUrl where Graph posts changes; must be reachable from the internet by https
 * @param lifecycleUrl where Graph posts what befalls the subscriptions
 * @param withContent true to be sent messages encrypted, false to be sent hints and read each message
 * @param lifetime of a subscription, at most 4,320 minutes; a little less leaves room for clocks that differ
 */
public record SubscriptionSettings(
        URI notificationUrl, URI lifecycleUrl, boolean withContent, List<WatchedResource> watched, Duration lifetime) {

    private static final Duration LONGEST = Duration.ofDays(3);

    /** @throws IllegalArgumentException if Graph would not take the lifetime */
    public SubscriptionSettings {
        watched = List.copyOf(watched);
        if (lifetime.isNegative() || lifetime.isZero() || lifetime.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "A subscription to messages lives 1 to 4320 minutes, not " + lifetime.toMinutes() + ".");
        }
    }

    /** One address for both, 71 hours. */
    public static SubscriptionSettings of(URI url, boolean withContent, List<WatchedResource> watched) {
        return new SubscriptionSettings(url, url, withContent, watched, Duration.ofHours(71));
    }
}
