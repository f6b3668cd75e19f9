package io.github.probity.bot.screening.intake;

import io.github.probity.bot.review.Cases;
import io.github.probity.bot.screening.Screening;
import io.github.probity.bot.screening.Verdict;
import io.github.probity.graph.message.ChatMessage;
import io.github.probity.graph.message.MessageReference;
import io.github.probity.graph.message.News;
import io.github.probity.graph.message.Seen;
import io.github.probity.graph.message.Sender;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way in for messages of Teams that Graph gives. A message may be brought any number of times, by several at once
 * and with older versions after newer ones: each version is looked at once, and what follows from it happens with that.
 */
public final class MessageDoor {

    private static final Seen NEVER = new Seen(Instant.EPOCH, false, Set.of());

    private final SeenTable seen;
    private final Hearing hearing;
    private final Screening screening;
    private final Cases cases;
    private final TransactionTemplate transaction;

    MessageDoor(SeenTable seen, Hearing hearing, Screening screening, Cases cases, TransactionTemplate transaction) {
        this.seen = seen;
        this.hearing = hearing;
        this.screening = screening;
        this.cases = cases;
        this.transaction = transaction;
    }

    /** Takes a message as it is now; true if nobody had brought it before. */
    public boolean take(ChatMessage message) {
        if (!isPersons(message)) {
            return false;
        }
        Optional<SeenTable.Known> known = seen.find(message.reference());
        Set<News> news = news(message, known);
        if (!news.isEmpty()) {
            Verdict verdict = isToBeRead(message, news) ? hearing.read(message) : new Verdict.Unwatched();
            transaction.executeWithoutResult(status -> follow(message, news, verdict));
        }
        return known.isEmpty();
    }

    private void follow(ChatMessage message, Set<News> news, Verdict verdict) {
        if (!seen.note(message)) {
            return;
        }
        if (news.contains(News.DELETED)) {
            cases.deleted(Refs.of(message.reference()));
        }
        screening.follow(verdict);
    }

    /** Takes note that a message of which something was told is not there any more. */
    void gone(MessageReference message) {
        cases.deleted(Refs.of(message));
    }

    private static boolean isPersons(ChatMessage message) {
        Sender sender = message.sender();
        return message.kind() == ChatMessage.Kind.WRITTEN && sender != null && sender.kind() != Sender.Kind.APPLICATION;
    }

    private static Set<News> news(ChatMessage message, Optional<SeenTable.Known> known) {
        boolean isStale = known.filter(before -> message.lastModified().isBefore(before.modified()))
                .isPresent();
        return isStale
                ? Set.of()
                : message.newsSince(known.map(SeenTable.Known::seen).orElse(NEVER));
    }

    private static boolean isToBeRead(ChatMessage message, Set<News> news) {
        return message.deleted() == null && (news.contains(News.TEXT) || news.contains(News.RESTORED));
    }
}
