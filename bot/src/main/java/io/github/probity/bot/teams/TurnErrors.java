package io.github.probity.bot.teams;

import com.microsoft.bot.builder.OnTurnErrorHandler;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.ActivityTypes;
import io.github.probity.bot.teams.card.CardWords;
import io.github.probity.bot.teams.inbox.Unanswered;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the person that Probity failed, and what to do. What could only not be sent is left to be sent later, without a
 * word: there is nobody who could read it.
 */
final class TurnErrors implements OnTurnErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(TurnErrors.class);

    private final CardWords words;

    TurnErrors(CardWords words) {
        this.words = words;
    }

    @Override
    public CompletableFuture<Void> invoke(TurnContext turn, Throwable error) {
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        if (cause instanceof Unanswered) {
            return CompletableFuture.failedFuture(cause);
        }
        log.error("A turn failed", withoutMessage(cause));
        try {
            if (turn.getActivity().isType(ActivityTypes.MESSAGE)) {
                String sentence = words.say("failed", Hearing.language(turn.getActivity()));
                Outgoing.send(turn, Outgoing.words(sentence));
            }
            return CompletableFuture.completedFuture(null);
        } catch (RuntimeException unsent) {
            return CompletableFuture.failedFuture(unsent);
        }
    }

    /** Where it failed; what the exception says may be what the person said. */
    private static Throwable withoutMessage(Throwable cause) {
        Throwable bare = new Throwable(cause.getClass().getName());
        bare.setStackTrace(cause.getStackTrace());
        return bare;
    }
}
