package io.github.probity.bot.screening.intake;

import io.github.probity.bot.screening.Heard;
import io.github.probity.bot.screening.Scope;
import io.github.probity.bot.screening.Screening;
import io.github.probity.bot.screening.Verdict;
import io.github.probity.graph.message.ChatMembers;
import io.github.probity.graph.message.ChatMessage;
import io.github.probity.graph.message.Conversation;
import io.github.probity.graph.message.Sender;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Has a message of Graph's read. Who is in its chat is asked only if anybody is excluded. */
final class Hearing {

    private final Screening screening;
    private final Scope scope;
    private final ChatMembers members;

    Hearing(Screening screening, Scope scope, ChatMembers members) {
        this.screening = screening;
        this.scope = scope;
        this.members = members;
    }

    Verdict read(ChatMessage message) {
        return scope.watched().isNobody() ? new Verdict.Unwatched() : screening.read(heard(message));
    }

    private Heard heard(ChatMessage message) {
        String subject = message.subject();
        return new Heard(
                Refs.of(message.reference()),
                message.seen().textOf(),
                name(Objects.requireNonNull(message.sender())),
                with(message.reference().conversation()),
                subject == null ? message.bodyHtml() : subject + "\n" + message.bodyHtml(),
                message.created());
    }

    private Set<String> with(Conversation conversation) {
        if (conversation instanceof Conversation.Channel channel) {
            return Set.of(channel.teamId(), channel.channelId());
        }
        String chat = ((Conversation.Chat) conversation).chatId();
        Set<String> with = new HashSet<>(Set.of(chat));
        if (!scope.watched().excluded().isEmpty()) {
            with.addAll(members.of(chat));
        }
        return with;
    }

    /** Somebody outside who has no identifier is known by the name alone, the same for all of theirs. */
    private static String name(Sender sender) {
        return sender.id() == null ? "outside/" + sender.name() : sender.id();
    }
}
