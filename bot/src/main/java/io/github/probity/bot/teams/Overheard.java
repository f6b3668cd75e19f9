package io.github.probity.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.screening.BotMessages;
import io.github.probity.bot.screening.Heard;
import io.github.probity.bot.teams.inbox.Unanswered;
import io.github.probity.graph.client.GraphUnavailableException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has screened what people write, edit and delete in chats and teams that have Probity, whether they say it to Probity or not. */
final class Overheard {

    private final BotMessages messages;
    private final Hearing hearing;
    private final Clock clock;

    Overheard(BotMessages messages, Hearing hearing, Clock clock) {
        this.messages = messages;
        this.hearing = hearing;
        this.clock = clock;
    }

    /** Whether an activity tells of a message, and what became of it. */
    static boolean isAbout(Activity activity) {
        return activity.isType(ActivityTypes.MESSAGE)
                || activity.isType(ActivityTypes.MESSAGE_UPDATE)
                || activity.isType(ActivityTypes.MESSAGE_DELETE);
    }

    /** What tells one edit of a message from the next, in a name for the activity. */
    static @Nullable String name(Activity activity) {
        boolean edit = activity.isType(ActivityTypes.MESSAGE_UPDATE);
        return edit ? activity.getId() + " " + activity.getTimestamp() : activity.getId();
    }

    /** @throws Unanswered if it cannot be decided now whether the message may be read */
    void take(Activity activity) {
        if (Hearing.isBot(activity.getFrom()) || activity.getId() == null) {
            return;
        }
        PointedMessage pointed = PointedMessage.itself(activity);
        if (activity.isType(ActivityTypes.MESSAGE_DELETE)) {
            messages.deleted(pointed.reference());
            return;
        }
        String text = SpokenText.of(activity);
        if (!text.isEmpty()) {
            hear(heard(activity, pointed.reference(), text), pointed);
        }
    }

    private void hear(Heard heard, PointedMessage pointed) {
        try {
            messages.heard(heard, pointed.isInGroupChat() ? pointed.place() : "");
        } catch (GraphUnavailableException away) {
            throw Unanswered.forNow("it cannot be learnt who is in the chat", away.retryAfter());
        }
    }

    private Heard heard(Activity activity, MessageRef message, String text) {
        Instant sent = sentAt(activity);
        OffsetDateTime edited = activity.isType(ActivityTypes.MESSAGE_UPDATE) ? activity.getTimestamp() : null;
        PointedMessage pointed = PointedMessage.itself(activity);
        return new Heard(
                message,
                edited == null ? sent : edited.toInstant(),
                hearing.speaker(activity.getFrom()).id(),
                Set.of(pointed.place(), pointed.team()),
                pointed.isInChannel(),
                text,
                sent);
    }

    /** Teams names a message by when it was sent, which is also when Graph says that it was. */
    private Instant sentAt(Activity activity) {
        if (activity.getId().matches("\\d{13}")) {
            return Instant.ofEpochMilli(Long.parseLong(activity.getId()));
        }
        return activity.getTimestamp() == null
                ? clock.instant()
                : activity.getTimestamp().toInstant();
    }
}
