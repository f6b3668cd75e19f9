package io.github.probity.graph.message;

import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.message.ExportSource.ChannelsOf;
import io.github.probity.graph.message.ExportSource.ChatsOf;
import io.github.probity.graph.message.notification.KeyRing;
import io.github.probity.graph.message.notification.Notification.Event;
import io.github.probity.graph.message.notification.Notification.Lifecycle;
import io.github.probity.graph.message.subscription.StoredSubscriptions;
import io.github.probity.graph.message.subscription.SubscriptionSettings;
import io.github.probity.graph.message.subscription.Subscriptions;
import io.github.probity.graph.message.subscription.WatchedResource.AllChannels;
import io.github.probity.graph.message.subscription.WatchedResource.AllChats;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes every kind of request about messages once. */
public final class EverythingAboutMessages {

    private static final String ALUN = "5e7c0b1e-0000-4000-8000-000000000011";
    private static final String TEAM = "5e7c0b1e-0000-4000-8000-00000000a001";

    private EverythingAboutMessages() {}

    public static void ask(GraphSandbox sandbox, URI webhook, GraphConnection connection) {
        subscribe(webhook, connection);
        var messages = new Messages(connection);
        var chat = sandbox.conversations().write("/chats/19:5e7c0b1e-chat-0002@thread.v2", ALUN, "text");
        var post = sandbox.conversations()
                .write("/teams/" + TEAM + "/channels/19:5e7c0b1e-general@thread.tacv2", ALUN, "text");
        var reply = sandbox.conversations().write(post, ALUN, "text");
        for (var path : List.of(chat, post, reply)) {
            var message = MessageReference.ofResource(path).orElseThrow();
            messages.around(message, 5);
            messages.block(
                    message,
                    new Block(
                            "Why", URI.create("https://wexcombe.example"), List.of("3.2"), Block.OverrideRule.ALLOWED));
            messages.unblock(message);
        }
        var sweep = new MessageSweep(connection, SweepSettings.usual(), new NoMarks(), Clock.systemUTC());
        sweep.sweep(new ChatsOf(ALUN), message -> {});
        sweep.sweep(new ChannelsOf(TEAM), message -> {});
        new ChatMembers(connection, Clock.systemUTC()).of("19:5e7c0b1e-chat-0002@thread.v2");
        new Teams(connection).ids();
    }

    private static void subscribe(URI webhook, GraphConnection connection) {
        var store = new StoredSubscriptions();
        var keys = new KeyRing();
        var watched = List.of(new AllChats(), new AllChannels());
        var settings = SubscriptionSettings.of(webhook, true, List.copyOf(watched));
        var subscriptions = new Subscriptions(connection, settings, store, keys, Clock.systemUTC());
        subscriptions.keep();
        keys.rotate("certificate-2");
        subscriptions.keep();
        subscriptions.answer(new Lifecycle(store.all().get(0).id(), Event.REAUTHORIZATION_REQUIRED, null));
        var onlyChats = SubscriptionSettings.of(webhook, true, List.of(new AllChats()));
        new Subscriptions(connection, onlyChats, store, keys, Clock.systemUTC()).keep();
    }

    private record NoMarks() implements HighWaterMarks {
        @Override
        public Optional<Instant> of(ExportSource source) {
            return Optional.empty();
        }

        @Override
        public void reached(ExportSource source, Instant upTo) {}
    }
}
