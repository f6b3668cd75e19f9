package io.github.probity.graph.message.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.graph.message.notification.Notification.Delivery;
import io.github.probity.graph.message.notification.Notification.Event;
import io.github.probity.graph.message.notification.Notification.Lifecycle;
import io.github.probity.graph.message.notification.NotificationSettings;
import io.github.probity.graph.message.notification.Notifications;
import io.github.probity.graph.message.notification.PublishedTokenKeys;
import io.github.probity.graph.message.subscription.WatchedResource.AllChats;
import io.github.probity.graph.message.subscription.WatchedResource.ChatsOf;
import io.github.probity.graph.message.subscription.WatchedResource.OneChannel;
import io.github.probity.graph.message.subscription.WatchedResource.OneChat;
import io.github.probity.graph.sandbox.Notifier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubscriptionsTest extends WatchedMessages {

    @Test
    void everythingWatchedIsSubscribedToOnce() {
        var subscriptions = subscriptions(true, BOTH);

        assertThat(subscriptions.keep()).isEqualTo(Report.NONE);
        assertThat(subscriptions.keep()).isEqualTo(Report.NONE);

        assertThat(graph.subscriptions().to(CHATS))
                .containsExactly(stored(CHATS).id());
        assertThat(graph.subscriptions().to(CHANNELS)).hasSize(1);
        assertThat(stored(CHATS).expiresAt()).isEqualTo(clock.instant().plus(Duration.ofHours(71)));
        assertThat(stored(CHATS).certificateId()).isEqualTo("certificate-1");
        assertThat(stored(CHATS).clientState())
                .hasSizeGreaterThan(40)
                .isNotEqualTo(stored(CHANNELS).clientState());
    }

    @Test
    void personsChatsAndChannelsCanBeWatchedByThemselves() {
        var chosen = List.of(
                new ChatsOf("5e7c0b1e-0000-4000-8000-000000000011"),
                new OneChat("19:5e7c0b1e-chat-0002@thread.v2"),
                new OneChannel("5e7c0b1e-0000-4000-8000-00000000a001", "19:5e7c0b1e-general@thread.tacv2"));

        assertThat(subscriptions(false, chosen).keep()).isEqualTo(Report.NONE);

        assertThat(store.all())
                .extracting(Subscription::resource)
                .containsExactlyElementsOf(
                        chosen.stream().map(WatchedResource::path).toList());
    }

    @Test
    void nothingIsRenewedBeforeHalfItsLifeAndAllAtHalf() {
        var subscriptions = subscriptions(false, BOTH);
        subscriptions.keep();
        var id = stored(CHATS).id();
        var made = stored(CHATS);

        clock.advance(Duration.ofHours(35));
        subscriptions.keep();
        assertThat(stored(CHATS)).isEqualTo(made);

        clock.advance(Duration.ofMinutes(30));
        assertThat(subscriptions.keep()).isEqualTo(Report.NONE);
        assertThat(stored(CHATS).id()).isEqualTo(id);
        assertThat(stored(CHATS).expiresAt()).isEqualTo(clock.instant().plus(Duration.ofHours(71)));
        assertThat(graph.requests()).filteredOn(r -> r.startsWith("PATCH")).hasSize(2);
    }

    @Test
    void reauthorisationIsARenewal() {
        var subscriptions = subscriptions(false, BOTH);
        subscriptions.keep();
        clock.advance(Duration.ofHours(1));

        var report = subscriptions.answer(new Lifecycle(stored(CHATS).id(), Event.REAUTHORIZATION_REQUIRED, null));

        assertThat(report).isEqualTo(Report.NONE);
        assertThat(stored(CHATS).renewedAt()).isEqualTo(clock.instant());
    }

    @Test
    void aNewCertificateIsGivenAtTheNextLookAndTheOldKeyIsKeptWhileItMayBeNamed() throws Exception {
        var subscriptions = subscriptions(true, List.of(new AllChats()));
        subscriptions.keep();
        keys.rotate("certificate-2");

        subscriptions.keep();

        assertThat(stored(CHATS).certificateId()).isEqualTo("certificate-2");
        assertThat(subscriptions.mayBeNamed("certificate-1")).isTrue();
        clock.advance(Duration.ofHours(4));
        assertThat(subscriptions.mayBeNamed("certificate-1")).isFalse();
        assertThat(subscriptions.mayBeNamed("certificate-2")).isTrue();

        keys.forgetOld();
        writeInAChat();
        assertThat(notifications().read(webhook.next(), clock.instant())).hasExactlyElementsOfTypes(Delivery.class);
    }

    @Test
    void whatIsNoLongerWatchedIsEnded() {
        subscriptions(false, BOTH).keep();

        subscriptions(false, List.of(new AllChats())).keep();

        assertThat(graph.subscriptions().to(CHANNELS)).isEmpty();
        assertThat(store.all()).extracting(Subscription::resource).containsExactly(CHATS);
    }

    @Test
    void changingFromHintsToContentReplacesTheSubscription() {
        subscriptions(false, List.of(new AllChats())).keep();
        var before = stored(CHATS).id();

        subscriptions(true, List.of(new AllChats())).keep();

        assertThat(graph.subscriptions().to(CHATS))
                .containsExactly(stored(CHATS).id())
                .doesNotContain(before);
        assertThat(stored(CHATS).certificateId()).isEqualTo("certificate-1");
    }

    @Test
    void allCanBeEnded() {
        var subscriptions = subscriptions(false, BOTH);
        subscriptions.keep();
        graph.subscriptions().lose(stored(CHATS).id());

        assertThat(subscriptions.endAll()).isEqualTo(Report.NONE);

        assertThat(store.all()).isEmpty();
        assertThat(graph.subscriptions().to(CHANNELS)).isEmpty();
    }

    private Notifications notifications() {
        return new Notifications(
                new NotificationSettings(Notifier.TENANT_ID, Notifier.APPLICATION_ID),
                id -> store.all().stream()
                        .filter(subscription -> subscription.id().equals(id))
                        .map(Subscription::clientState)
                        .findFirst(),
                keys,
                new PublishedTokenKeys(graph.tokenKeysUrl()));
    }

    private void writeInAChat() {
        graph.conversations()
                .write(
                        "/chats/19:5e7c0b1e-chat-0002@thread.v2",
                        "5e7c0b1e-0000-4000-8000-000000000011",
                        "<p>After the rotation</p>");
    }
}
