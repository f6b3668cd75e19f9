package io.github.probity.bot.screening.watch;

import io.github.probity.bot.screening.ScreeningSettings;
import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.message.subscription.SubscriptionSettings;
import io.github.probity.graph.message.subscription.Subscriptions;
import io.github.probity.graph.message.subscription.WatchedResource;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Subscriptions as the settings have them. */
@Component
class Subscribing {

    private final GraphConnection graph;
    private final NotificationAddress address;
    private final ScreeningSettings settings;
    private final SubscriptionTable table;
    private final Certificates certificates;
    private final Clock clock;

    Subscribing(
            GraphConnection graph,
            NotificationAddress address,
            ScreeningSettings settings,
            SubscriptionTable table,
            Certificates certificates,
            Clock clock) {
        this.graph = graph;
        this.address = address;
        this.settings = settings;
        this.table = table;
        this.certificates = certificates;
        this.clock = clock;
    }

    boolean hasAddress() {
        return address.get().isPresent();
    }

    /** Subscriptions to these resources and no others; empty while there is no address that Graph could post to. */
    Optional<Subscriptions> to(List<WatchedResource> resources) {
        return address.get()
                .map(url -> SubscriptionSettings.of(url, settings.content(), resources))
                .map(wanted -> new Subscriptions(graph, wanted, table, certificates, clock));
    }
}
