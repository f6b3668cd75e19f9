package io.github.probity.graph.message.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.graph.SettableClock;
import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.client.GraphSettings;
import io.github.probity.graph.client.GraphSignIn;
import io.github.probity.graph.message.Webhook;
import io.github.probity.graph.message.notification.KeyRing;
import io.github.probity.graph.message.notification.Notification.Delivery;
import io.github.probity.graph.message.notification.Notification.Event;
import io.github.probity.graph.message.notification.Notification.Lifecycle;
import io.github.probity.graph.message.notification.NotificationSettings;
import io.github.probity.graph.message.notification.Notifications;
import io.github.probity.graph.message.notification.PublishedTokenKeys;
import io.github.probity.graph.message.subscription.Report.Gap;
import io.github.probity.graph.message.subscription.WatchedResource.AllChannels;
import io.github.probity.graph.message.subscription.WatchedResource.AllChats;
import io.github.probity.graph.message.subscription.WatchedResource.ChatsOf;
import io.github.probity.graph.message.subscription.WatchedResource.OneChannel;
import io.github.probity.graph.message.subscription.WatchedResource.OneChat;
import io.github.probity.graph.sandbox.GraphSandbox;
import io.github.probity.graph.sandbox.Notifier;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionsTest {

    private static final String CHATS = "/chats/getAllMessages";
    private static final String CHANNELS = "/teams/getAllMessages";
    private static final List<WatchedResource> BOTH = List.of(new AllChats(), new AllChannels());

    private final SettableClock clock = new SettableClock();
    private final GraphSandbox graph = GraphSandbox.start();
    private final GraphConnection connection = new GraphConnection(new GraphSettings(
            graph.baseUrl(), new GraphSignIn.None(), Duration.ofSeconds(10), Duration.ofMillis(200), 4));
    private final StoredSubscriptions store = new StoredSubscriptions();
    private final KeyRing keys = new KeyRing();
    private final Webhook webhook;

    SubscriptionsTest() throws IOException {
        webhook = new Webhook();
    }

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
    void whatGraphHasLostIsMadeAnewAtRenewalAndTheGapIsTold() {
        var subscriptions = subscriptions(false, BOTH);
        subscriptions.keep();
        var madeAt = clock.instant();
        var lost = stored(CHATS).id();
        graph.subscriptions().lose(lost);
        clock.advance(Duration.ofHours(36));

        var report = subscriptions.keep();

        assertThat(report.gaps()).containsExactly(new Gap(CHATS, madeAt));
        assertThat(stored(CHATS).id()).isNotEqualTo(lost);
        assertThat(graph.subscriptions().to(CHATS))
                .containsExactly(stored(CHATS).id());
    }

    @Test
    void whatExpiredDuringAnOutageIsMadeAnewAndTheGapIsTold() {
        var subscriptions = subscriptions(false, BOTH);
        subscriptions.keep();
        var madeAt = clock.instant();
        clock.advance(Duration.ofDays(4));

        assertThat(subscriptions.keep().gaps())
                .containsExactlyInAnyOrder(new Gap(CHATS, madeAt), new Gap(CHANNELS, madeAt));
        assertThat(graph.subscriptions().to(CHATS)).contains(stored(CHATS).id());
    }

    @Test
    void aRemovedSubscriptionIsMadeAnewAtOnce() {
        var subscriptions = subscriptions(false, BOTH);
        subscriptions.keep();
        var removed = stored(CHATS).id();
        graph.subscriptions().lose(removed);

        var report = subscriptions.answer(new Lifecycle(removed, Event.SUBSCRIPTION_REMOVED, null));

        assertThat(report.gaps()).containsExactly(new Gap(CHATS, clock.instant()));
        assertThat(stored(CHATS).id()).isNotEqualTo(removed);
        assertThat(subscriptions.answer(new Lifecycle(removed, Event.SUBSCRIPTION_REMOVED, null)))
                .isEqualTo(Report.NONE);
    }

    @Test
    void aRemovedSubscriptionThatCannotBeMadeAnewYetIsMadeAtTheNextLook() {
        var subscriptions = subscriptions(false, BOTH);
        subscriptions.keep();
        var removed = stored(CHATS).id();
        graph.subscriptions().lose(removed);
        graph.faults().fail(5, 403);

        assertThat(subscriptions
                        .answer(new Lifecycle(removed, Event.SUBSCRIPTION_REMOVED, null))
                        .troubles())
                .hasSize(1);
        graph.faults().clear();
        assertThat(subscriptions.keep().gaps()).containsExactly(new Gap(CHATS, clock.instant()));

        assertThat(graph.subscriptions().to(CHATS))
                .containsExactly(stored(CHATS).id());
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
    void missedNotificationsAreAGap() {
        var subscriptions = subscriptions(false, BOTH);
        subscriptions.keep();

        var report = subscriptions.answer(new Lifecycle(stored(CHATS).id(), Event.MISSED, null));

        assertThat(report.gaps()).containsExactly(new Gap(CHATS, clock.instant()));
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
    void whatWasMadeButNotRememberedIsEndedFirst() {
        subscriptions(false, List.of(new AllChats())).keep();
        store.remove(stored(CHATS).id());

        assertThat(subscriptions(false, List.of(new AllChats())).keep()).isEqualTo(Report.NONE);

        assertThat(graph.subscriptions().to(CHATS))
                .containsExactly(stored(CHATS).id());
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

    @ParameterizedTest
    @CsvSource({"403,grant the application permission Chat.Read.All", "402,licences"})
    void aMissingPermissionOrLicenceIsASentenceForTheOperator(int status, String part) {
        graph.faults().fail(1, status);

        var report = subscriptions(false, List.of(new AllChats())).keep();

        assertThat(report.troubles()).singleElement().satisfies(trouble -> {
            assertThat(trouble.resource()).isEqualTo(CHATS);
            assertThat(trouble.needsSomebody()).isTrue();
            assertThat(trouble.sentence()).contains(part);
        });
        assertThat(store.all()).isEmpty();
    }

    @Test
    void oneTroubleDoesNotKeepTheOthersFromBeingWatched() {
        var watched = List.<WatchedResource>of(new OneChat("bad/path/../x"), new AllChannels());

        var report = subscriptions(false, watched).keep();

        assertThat(report.troubles()).hasSize(1);
        assertThat(graph.subscriptions().to(CHANNELS)).hasSize(1);
    }

    @Test
    void anAddressThatDoesNotAnswerTheHandshakeIsNamed() {
        webhook.goDeaf();

        assertThat(subscriptions(false, List.of(new AllChats())).keep().troubles())
                .singleElement()
                .satisfies(
                        trouble -> assertThat(trouble.sentence()).contains("could not reach the notification address"));
    }

    @Test
    void anOutageIsNobodysTaskAndPasses() {
        graph.faults().down(true);
        var subscriptions = subscriptions(false, List.of(new AllChats()));

        assertThat(subscriptions.keep().troubles())
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.needsSomebody()).isFalse());

        graph.faults().down(false);
        assertThat(subscriptions.keep()).isEqualTo(Report.NONE);
    }

    @Test
    void secretsStayOutOfText() {
        subscriptions(false, BOTH).keep();

        assertThat(store.all().toString()).doesNotContain(stored(CHATS).clientState());
    }

    @Test
    void aLifetimeThatGraphWouldNotTakeIsRefused() {
        var url = URI.create("https://probity.example/api/graph");

        assertThatThrownBy(() -> new SubscriptionSettings(url, url, false, BOTH, Duration.ofMinutes(4_321)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4320");
    }

    private Subscriptions subscriptions(boolean withContent, List<? extends WatchedResource> watched) {
        var settings = SubscriptionSettings.of(webhook.url(), withContent, List.copyOf(watched));
        return new Subscriptions(connection, settings, store, keys, clock);
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

    private Subscription stored(String resource) {
        return store.all().stream()
                .filter(subscription -> subscription.resource().equals(resource))
                .findFirst()
                .orElseThrow();
    }
}
