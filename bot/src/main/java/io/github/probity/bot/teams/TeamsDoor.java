package io.github.probity.bot.teams;

import com.microsoft.bot.builder.Bot;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import io.github.probity.bot.teams.admission.ActivityReader.Received;
import io.github.probity.bot.teams.connector.TeamsAdapter;
import io.github.probity.bot.teams.inbox.Inbox;
import io.github.probity.bot.teams.inbox.Letter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Where admitted activities go: what Teams waits for is answered at once, all else is written down and answered later. */
public final class TeamsDoor implements AutoCloseable {

    private static final Set<String> ANSWERED_LATER = Set.of(
            ActivityTypes.MESSAGE,
            ActivityTypes.MESSAGE_UPDATE,
            ActivityTypes.MESSAGE_DELETE,
            ActivityTypes.CONVERSATION_UPDATE,
            ActivityTypes.INSTALLATION_UPDATE);
    private static final int AT_ONCE = 8;
    private static final int WAITING = 64;

    private final TeamsAdapter adapter;
    private final Bot bot;
    private final Invokes invokes;
    private final Inbox inbox;
    private final Duration invokeLimit;
    private final ThreadPoolExecutor pool =
            new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), work -> {
                Thread thread = new Thread(work, "teams-invoke");
                thread.setDaemon(true);
                return thread;
            });

    TeamsDoor(TeamsAdapter adapter, Bot bot, Invokes invokes, Inbox inbox, Duration invokeLimit) {
        this.adapter = adapter;
        this.bot = bot;
        this.invokes = invokes;
        this.inbox = inbox;
        this.invokeLimit = invokeLimit;
        pool.allowCoreThreadTimeOut(true);
    }

    public static boolean isInvoke(Activity activity) {
        return activity.isType(ActivityTypes.INVOKE);
    }

    /** Returns once the activity can't be lost any more. Delivered again, it changes nothing. */
    public void accept(Received received) {
        Activity activity = received.activity();
        if (ANSWERED_LATER.contains(activity.getType())) {
            inbox.accept(Letter.of(
                    activity.getType(),
                    activity.getConversation().getId(),
                    Overheard.name(activity),
                    new String(received.bytes(), StandardCharsets.UTF_8)));
        }
    }

    /** Answers an invoke: within the limit, or with a word that it takes longer. */
    public CompletableFuture<InvokeResponse> answer(Activity invoke) {
        try {
            return CompletableFuture.supplyAsync(() -> adapter.turn(invoke, bot).join(), pool)
                    .completeOnTimeout(
                            invokes.sorry(invoke, "invoke.slow"), invokeLimit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException full) {
            return CompletableFuture.completedFuture(invokes.sorry(invoke, "invoke.slow"));
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
