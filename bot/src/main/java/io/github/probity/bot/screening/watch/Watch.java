package io.github.probity.bot.screening.watch;

import io.github.probity.bot.screening.intake.LifecycleEvents;
import io.github.probity.bot.screening.intake.Troubles;
import io.github.probity.graph.message.notification.Notification.Lifecycle;
import io.github.probity.graph.message.subscription.Report;
import io.github.probity.graph.message.subscription.Subscriptions;
import io.github.probity.graph.message.subscription.WatchedResource;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks after subscriptions, one thread of one node at a time. */
@Component
class Watch implements LifecycleEvents {

    private static final String ADDRESS = "notifications";
    private static final String NO_ADDRESS =
            "Nobody has said where Microsoft Graph can reach Probity, so it tells of no"
                    + " messages and only the sweep finds them. Set probity.graph.notification-url to Probity's public https"
                    + " address, followed by /api/graph/notifications.";

    private final Subscribing subscribing;
    private final Watched watched;
    private final Certificates certificates;
    private final Troubles troubles;
    private final Jobs jobs;
    private final SubscribingLock lock;
    private final TransactionTemplate transaction;

    Watch(
            Subscribing subscribing,
            Watched watched,
            Certificates certificates,
            Troubles troubles,
            Jobs jobs,
            SubscribingLock lock,
            TransactionTemplate transaction) {
        this.subscribing = subscribing;
        this.watched = watched;
        this.certificates = certificates;
        this.troubles = troubles;
        this.jobs = jobs;
        this.lock = lock;
        this.transaction = transaction;
    }

    /** Makes, renews and ends subscriptions until they are as the scope wants them. */
    void keep() {
        List<WatchedResource> resources = watched.resources();
        if (subscribing.hasAddress() || resources.isEmpty()) {
            troubles.clear(ADDRESS);
        } else {
            troubles.note(ADDRESS, true, NO_ADDRESS);
        }
        act(resources, subscriptions -> {
            Report report = subscriptions.keep();
            certificates.forget(subscriptions::mayBeNamed);
            return report;
        });
    }

    @Override
    public void answer(Lifecycle event) {
        act(watched.resources(), subscriptions -> subscriptions.answer(event));
    }

    private void act(List<WatchedResource> resources, Function<Subscriptions, Report> work) {
        Report report = subscribing
                .to(resources)
                .map(subscriptions -> transaction.execute(status -> {
                    lock.take();
                    return work.apply(subscriptions);
                }))
                .orElse(null);
        if (report != null) {
            resources.forEach(resource -> tell(resource.path(), report));
            if (!report.gaps().isEmpty()) {
                jobs.sweepNow();
            }
        }
    }

    private void tell(String resource, Report report) {
        report.troubles().stream()
                .filter(trouble -> trouble.resource().equals(resource))
                .findFirst()
                .ifPresentOrElse(
                        trouble -> troubles.note(resource, trouble.needsSomebody(), trouble.sentence()),
                        () -> troubles.clear(resource));
    }
}
