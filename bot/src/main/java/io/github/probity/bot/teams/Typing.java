package io.github.probity.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import io.github.probity.bot.teams.connector.TeamsAdapter;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Shows people that an answer is coming when it takes a while. Best effort: nothing depends on it. */
final class Typing implements AutoCloseable {

    /** Teams shows that somebody types for about so long. */
    private static final Duration SHOWN = Duration.ofSeconds(3);

    private final TeamsAdapter adapter;
    private final Duration after;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "teams-typing"));

    Typing(TeamsAdapter adapter, Duration after) {
        this.adapter = adapter;
        this.after = after;
    }

    /** Does what leads to an answer. What comes after, such as sending it, is no longer accompanied. */
    <T> T during(Activity message, Supplier<T> work) {
        Activity typing = typing(message);
        Future<?> shown = timer.scheduleWithFixedDelay(
                () -> show(typing), after.toMillis(), SHOWN.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            shown.cancel(false);
        }
    }

    private void show(Activity typing) {
        adapter.connector(typing.getServiceUrl())
                .thenCompose(connector -> connector.getConversations().sendToConversation(typing))
                .exceptionally(unseen -> null);
    }

    private static Activity typing(Activity message) {
        Activity typing = new Activity(ActivityTypes.TYPING);
        typing.applyConversationReference(message.getConversationReference());
        typing.setReplyToId(null);
        return typing;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
