package io.github.probity.graph.message;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One message as Graph gives it now.
 *
 * @param etag changes with every change, reactions included; null if Graph gives none
 * @param sender null for messages of Teams itself
 * @param subject of a channel post, null if it has none
 * @param bodyHtml empty if the message was deleted
 * @param edited when the sender last changed the text, null if never
 * @param deleted null unless the message is deleted
 * @param webUrl where Teams shows it, null if Graph gives none
 * @param attachmentNames of files and cards that have a name; their content is not read
 */
public record ChatMessage(
        MessageReference reference,
        @Nullable String etag,
        Kind kind,
        @Nullable Sender sender,
        @Nullable String subject,
        String bodyHtml,
        Importance importance,
        Instant created,
        Instant lastModified,
        @Nullable Instant edited,
        @Nullable Instant deleted,
        @Nullable String webUrl,
        List<Mention> mentions,
        List<String> attachmentNames,
        PolicyViolation policyViolation) {

    public ChatMessage {
        mentions = List.copyOf(mentions);
        attachmentNames = List.copyOf(attachmentNames);
    }

    /** Who speaks. */
    public enum Kind {
        /** A person or bot. */
        WRITTEN,
        /** Teams itself: somebody joined, a recording began. */
        SYSTEM,
        UNKNOWN
    }

    /** How urgently the sender marked it. */
    public enum Importance {
        NORMAL,
        HIGH,
        URGENT,
        UNKNOWN
    }

    /** New, edited or deleted. */
    public enum State {
        NEW,
        EDITED,
        DELETED
    }

    public State state() {
        if (deleted != null) return State.DELETED;
        return edited == null ? State.NEW : State.EDITED;
    }

    /** Two messages with the same reference and version are the same delivery: the second needs no work. */
    public String version() {
        return etag == null ? lastModified.toString() : etag;
    }

    /** What to remember of this message so as to tell later what is new in it; holds no text. */
    public Seen seen() {
        return new Seen(edited == null ? created : edited, deleted != null, policyViolation.answers());
    }

    /**
     * What has changed since the message was last seen. Empty when nothing did that matters: a reaction, a late
     * duplicate, or the echo of Probity's own block.
     */
    public Set<News> newsSince(Seen before) {
        var now = seen();
        var news = EnumSet.noneOf(News.class);
        if (now.textOf().isAfter(before.textOf())) news.add(News.TEXT);
        if (now.deleted() && !before.deleted()) news.add(News.DELETED);
        if (!now.deleted() && before.deleted()) news.add(News.RESTORED);
        if (!before.answers().containsAll(now.answers())) news.add(News.SENDER_ANSWERED);
        return news;
    }

    /** The text stays out of logs. */
    @Override
    public String toString() {
        return "ChatMessage[" + reference + ", version=" + version() + ", state=" + state() + "]";
    }
}
