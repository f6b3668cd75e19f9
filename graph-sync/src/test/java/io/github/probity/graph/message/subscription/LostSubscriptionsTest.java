package io.github.probity.graph.message.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.graph.message.notification.Notification.Event;
import io.github.probity.graph.message.notification.Notification.Lifecycle;
import io.github.probity.graph.message.subscription.Report.Gap;
import io.github.probity.graph.message.subscription.WatchedResource.AllChats;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostSubscriptionsTest extends WatchedMessages {

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
    void missedNotificationsAreAGap() {
        var subscriptions = subscriptions(false, BOTH);
        subscriptions.keep();

        var report = subscriptions.answer(new Lifecycle(stored(CHATS).id(), Event.MISSED, null));

        assertThat(report.gaps()).containsExactly(new Gap(CHATS, clock.instant()));
    }

    @Test
    void whatWasMadeButNotRememberedIsEndedFirst() {
        subscriptions(false, List.of(new AllChats())).keep();
        store.remove(stored(CHATS).id());

        assertThat(subscriptions(false, List.of(new AllChats())).keep()).isEqualTo(Report.NONE);

        assertThat(graph.subscriptions().to(CHATS))
                .containsExactly(stored(CHATS).id());
    }
}
