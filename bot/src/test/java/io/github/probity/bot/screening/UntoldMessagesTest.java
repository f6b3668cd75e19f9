package io.github.probity.bot.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.screening.watch.Source;
import io.github.probity.bot.screening.watch.WatchState;
import io.github.probity.graph.sandbox.Notifier;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Graph loses notifications and subscriptions without a word; nothing is missed for that. */
class UntoldMessagesTest {

    private static final String CHATS = "/chats/getAllMessages";

    private final Council council = new Council();
    private final WatchState watch = council.probity.bean(WatchState.class);
    private final Notifier notifier = council.graph.notifier();

    @AfterEach
    void tellAgain() {
        notifier.automatic(true);
        council.graph.clock(Clock.systemUTC());
    }

    @Test
    void aMessageThatWasNeverToldIsFoundAndCountedByTheSweep() {
        council.eventually(() -> assertThat(found(council.sender.id())).isNotNegative());
        long before = found(council.sender.id());
        notifier.automatic(false);
        council.graph.clock(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-5)));
        String path = council.says(council.sender, Council.abuse());
        watch.lookNow();

        council.eventually(() -> assertThat(council.audited(path)).containsExactly("case.opened"));
        council.eventually(() -> assertThat(found(council.sender.id())).isGreaterThan(before));
    }

    @Test
    void aSubscriptionThatWasRemovedIsMadeAnew() {
        String lost = council.graph.subscriptions().to(CHATS).get(0);
        String body = notifier.lifecycle(lost, "subscriptionRemoved");
        assertThat(notifier.post(lost, body)).isEqualTo(202);

        council.eventually(() ->
                assertThat(council.graph.subscriptions().to(CHATS)).hasSize(1).doesNotContain(lost));
        String path = council.says(council.sender, Council.abuse());
        council.eventually(() -> assertThat(council.audited(path)).containsExactly("case.opened"));
    }

    private long found(String person) {
        return watch.sources().stream()
                .filter(source -> source.name().contains(person) && source.reached() != null)
                .mapToLong(Source::found)
                .findFirst()
                .orElse(-1);
    }
}
