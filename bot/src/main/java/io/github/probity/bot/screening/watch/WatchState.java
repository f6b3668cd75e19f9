package io.github.probity.bot.screening.watch;

import io.github.probity.graph.message.subscription.Subscription;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** How the watching stands, for the operator. */
@Service
public class WatchState {

    private final SubscriptionTable subscriptions;
    private final SourceTable sources;
    private final Jobs jobs;

    WatchState(SubscriptionTable subscriptions, SourceTable sources, Jobs jobs) {
        this.subscriptions = subscriptions;
        this.sources = sources;
        this.jobs = jobs;
    }

    /** A resource of which Graph tells. */
    public record Subscribed(String resource, Instant renewed, Instant expires) {}

    public List<Subscribed> subscribed() {
        return subscriptions.all().stream().map(WatchState::subscribed).toList();
    }

    private static Subscribed subscribed(Subscription subscription) {
        return new Subscribed(subscription.resource(), subscription.renewedAt(), subscription.expiresAt());
    }

    /** What is exported, what has trouble first. */
    public List<Source> sources() {
        return sources.all();
    }

    /** Has subscriptions and sources looked at now, as after a permission was given. */
    public void lookNow() {
        jobs.keepNow();
        jobs.sweepNow();
    }
}
