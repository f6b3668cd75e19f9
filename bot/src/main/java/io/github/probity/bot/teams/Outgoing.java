package io.github.probity.bot.teams;

import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ErrorResponse;
import com.microsoft.bot.schema.ResourceResponse;
import com.microsoft.bot.schema.TextFormatTypes;
import io.github.probity.bot.teams.card.Card;
import io.github.probity.bot.teams.card.Cards;
import io.github.probity.bot.teams.inbox.Unanswered;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** Sends messages, and believes that they were sent only when the channel gives them a name. */
final class Outgoing {

    private static final Set<Integer> PASSING = Set.of(401, 408, 412, 429, 500, 502, 503, 504);
    /** How the channel says that the person blocked the bot, or that it isn't, or is no longer, in the conversation. */
    private static final Set<String> UNWANTED = Set.of(
            "ConversationBlockedByUser",
            "BotNotInConversationRoster",
            "ForbiddenOperationException",
            "ConversationNotFound",
            "MessageWritesBlocked");

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private Outgoing() {}

    /** @param summary one line for notifications */
    static Activity card(Card card, String summary) {
        Attachment attachment = new Attachment();
        attachment.setContentType(Cards.TYPE);
        attachment.setContent(card);
        Activity message = new Activity(ActivityTypes.MESSAGE);
        message.setSummary(summary);
        message.setAttachments(List.of(attachment));
        return message;
    }

    static Activity words(String words) {
        Activity message = new Activity(ActivityTypes.MESSAGE);
        message.setText(words);
        message.setTextFormat(TextFormatTypes.PLAIN);
        return message;
    }

    /**
     * Returns the channel's name for the message once it has it.
     *
     * @throws Unanswered if it hasn't
     */
    static String send(TurnContext turn, Activity message) {
        try {
            ResourceResponse sent = turn.sendActivity(message).join();
            if (sent.getId() == null || sent.getId().isBlank()) {
                throw Unanswered.forNow("Teams gave the message no id", null);
            }
            return sent.getId();
        } catch (CompletionException failed) {
            throw unanswered(failed);
        }
    }

    /** What a failed call to the channel means. */
    static RuntimeException unanswered(CompletionException failed) {
        Throwable cause = failed;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ErrorResponseException refused) {
            int status = refused.response().code();
            return PASSING.contains(status)
                    ? Unanswered.forNow("Teams answers " + status, pause(refused.response()))
                    : forGood(status, code(refused));
        }
        return cause instanceof IOException ? Unanswered.unreachable("Teams cannot be reached") : failed;
    }

    private static Unanswered forGood(int status, String code) {
        String why = ("Teams answers " + status + " " + code).strip();
        return status == 404 || UNWANTED.contains(code) ? Unanswered.unwanted(why) : Unanswered.forGood(why);
    }

    /** The channel's own code, such as it documents them; its sentence may name people. */
    private static String code(ErrorResponseException refused) {
        ErrorResponse body = refused.body();
        String code =
                body == null || body.getError() == null ? null : body.getError().getCode();
        return code != null && code.matches("[A-Za-z]{1,60}") ? code : "";
    }

    private static @Nullable Duration pause(Response<?> response) {
        String seconds = response.headers().get("Retry-After");
        if (seconds == null || !seconds.matches("\\d{1,6}")) {
            return null;
        }
        Duration pause = Duration.ofSeconds(Long.parseLong(seconds));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
