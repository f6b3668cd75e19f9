package io.github.probity.graph.message;

import io.github.probity.graph.message.Conversation.Channel;
import io.github.probity.graph.message.Conversation.Chat;
import io.github.probity.graph.message.GraphMessages.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was said before and after a message. */
record Surroundings(GraphMessages graph) {

    private static final Duration AFTER = Duration.ofMinutes(10);

    /** How many pages are read at most, so that a conversation flooded by a machine costs no more than this. */
    private static final int MOST_PAGES = 10;

    List<ChatMessage> of(ChatMessage message, int each) {
        return message.reference().conversation() instanceof Chat chat
                ? inChat(chat, message, each)
                : cut(thread((Channel) message.reference().conversation(), message), message, each);
    }

    /** Two requests, because Graph gives a chat newest first only and would give all that came since. */
    private List<ChatMessage> inChat(Chat chat, ChatMessage message, int each) {
        var earlier = graph.before(chat, message.created(), each).messages();
        var later = all(
                graph.before(chat, message.created().plus(AFTER), GraphMessages.PAGE),
                next -> graph.moreOf(chat, next),
                found -> found.created().isAfter(message.created()));
        var together = Stream.of(earlier, List.of(message), later).flatMap(List::stream);
        return cut(together.toList(), message, each);
    }

    private List<ChatMessage> thread(Channel channel, ChatMessage message) {
        var threadId = Objects.requireNonNullElse(
                message.reference().threadId(), message.reference().messageId());
        var thread = new ArrayList<ChatMessage>();
        var first = graph.message(MessageReference.of(channel, threadId));
        if (first != null) thread.add(first);
        thread.addAll(all(
                graph.replies(channel, threadId), next -> graph.moreReplies(channel, threadId, next), reply -> true));
        return thread;
    }

    /** Messages of all parts as long as they are wanted; none if there are too many to read. */
    private static List<ChatMessage> all(
            Part first, Function<String, Part> following, Predicate<ChatMessage> isWanted) {
        var all = new ArrayList<ChatMessage>();
        @Nullable Part part = first;
        for (int pages = 0; part != null; pages++) {
            if (pages == MOST_PAGES) return List.of();
            var wanted = part.messages().stream().filter(isWanted).toList();
            all.addAll(wanted);
            boolean isLast =
                    part.next() == null || wanted.size() < part.messages().size();
            part = isLast ? null : following.apply(Objects.requireNonNull(part.next()));
        }
        return all;
    }

    private static List<ChatMessage> cut(List<ChatMessage> messages, ChatMessage around, int each) {
        var ordered = Stream.concat(
                        messages.stream().filter(m -> !m.reference().equals(around.reference())), Stream.of(around))
                .sorted(Comparator.comparing(ChatMessage::created)
                        .thenComparing(m -> m.reference().messageId()))
                .toList();
        int at = ordered.indexOf(around);
        return ordered.subList(Math.max(0, at - each), Math.min(ordered.size(), at + each + 1));
    }
}
