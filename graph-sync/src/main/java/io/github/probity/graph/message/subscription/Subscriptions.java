package io.github.probity.graph.message.subscription;

import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.message.notification.EncryptionKeys;
import io.github.probity.graph.message.notification.Notification.Lifecycle;
import java.time.Clock;

/**
 * The subscriptions to messages. Whatever Graph answers or does not answer becomes a line in the report and is tried
 * again the next time; only the store can make a call fail. Not for two threads at once.
 */
public final class Subscriptions {

    private final SubscriptionStore store;
    private final SubscriptionSettings settings;
    private final Care care;
    private final Clock clock;

    /** @param keys asked for a certificate only if messages come with content */
    public Subscriptions(
            GraphConnection connection,
            SubscriptionSettings settings,
            SubscriptionStore store,
            EncryptionKeys keys,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.care = new Care(new GraphSubscriptions(connection), settings, store, keys, clock);
    }

    /**
     * Makes what is missing, renews what is half over or has an old certificate, makes anew what Graph has lost, and
     * ends what is no longer watched. To be called every few minutes.
     */
    public Report keep() {
        var report = Report.NONE;
        for (var resource : settings.watched()) report = report.and(care.look(resource));
        for (var subscription : store.all()) {
            if (!isWatched(subscription)) report = report.and(care.end(subscription));
        }
        return report;
    }

    /** Does what an event asks for; one of a subscription that is not ours is ignored. */
    public Report answer(Lifecycle event) {
        return store.all().stream()
                .filter(subscription -> subscription.id().equals(event.subscriptionId()))
                .findFirst()
                .map(subscription -> care.answer(subscription, event.event()))
                .orElse(Report.NONE);
    }

    /** Ends all, for a Probity that is being taken away. */
    public Report endAll() {
        return store.all().stream().map(care::end).reduce(Report.NONE, Report::and);
    }

    /** Whether a notification may still come that is encrypted for this certificate, so that its key must be kept. */
    public boolean mayBeNamed(String certificateId) {
        var now = clock.instant();
        return store.all().stream().anyMatch(subscription -> subscription.mayName(certificateId, now));
    }

    private boolean isWatched(Subscription subscription) {
        return settings.watched().stream().anyMatch(resource -> resource.path().equals(subscription.resource()));
    }
}
