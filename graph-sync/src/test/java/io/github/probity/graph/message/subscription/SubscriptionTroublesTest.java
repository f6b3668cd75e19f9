package io.github.probity.graph.message.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.graph.message.subscription.WatchedResource.AllChannels;
import io.github.probity.graph.message.subscription.WatchedResource.AllChats;
import io.github.probity.graph.message.subscription.WatchedResource.OneChat;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionTroublesTest extends WatchedMessages {

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
}
