package io.github.probity.graph.message.subscription;

import io.github.probity.graph.SettableClock;
import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.client.GraphSettings;
import io.github.probity.graph.client.GraphSignIn;
import io.github.probity.graph.message.Webhook;
import io.github.probity.graph.message.notification.KeyRing;
import io.github.probity.graph.message.subscription.WatchedResource.AllChannels;
import io.github.probity.graph.message.subscription.WatchedResource.AllChats;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of subscriptions share: Graph, an address to notify, and a memory of what was subscribed to. */
abstract class WatchedMessages {

    static final String CHATS = "/chats/getAllMessages";
    static final String CHANNELS = "/teams/getAllMessages";
    static final List<WatchedResource> BOTH = List.of(new AllChats(), new AllChannels());

    final SettableClock clock = new SettableClock();
    final GraphSandbox graph = GraphSandbox.start();
    final GraphConnection connection = new GraphConnection(new GraphSettings(
            graph.baseUrl(), new GraphSignIn.None(), Duration.ofSeconds(10), Duration.ofMillis(200), 4));
    final StoredSubscriptions store = new StoredSubscriptions();
    final KeyRing keys = new KeyRing();
    final Webhook webhook = new Webhook();

    @BeforeEach
    void setTime() {
        graph.clock(clock);
    }

    @AfterEach
    void close() {
        connection.close();
        webhook.close();
        graph.close();
    }

    Subscriptions subscriptions(boolean withContent, List<? extends WatchedResource> watched) {
        var settings = SubscriptionSettings.of(webhook.url(), withContent, List.copyOf(watched));
        return new Subscriptions(connection, settings, store, keys, clock);
    }

    Subscription stored(String resource) {
        return store.all().stream()
                .filter(subscription -> subscription.resource().equals(resource))
                .findFirst()
                .orElseThrow();
    }
}
