package io.github.probity.bot.screening;

import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.MessageRef;
import io.github.probity.graph.message.ChatMembers;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Messages that reach the bot itself, in chats and teams that have it. The same message may come from Graph too, before or
 * after: it is one message. Whoever brings one keeps it until this returns, and brings it again if it throws.
 */
@Service
public class BotMessages {

    private final Screening screening;
    private final Scope scope;
    private final ChatMembers members;
    private final Cases cases;

    BotMessages(Screening screening, Scope scope, ChatMembers members, Cases cases) {
        this.screening = screening;
        this.scope = scope;
        this.members = members;
        this.cases = cases;
    }

    /**
     * Has a message read, if it may be, and does what follows.
     *
     * @param groupChat the chat that it was said in, if more people than its sender are in it; else empty. Who they are is
     *     asked if anybody is excluded
     */
    public void heard(Heard heard, String groupChat) {
        if (!scope.watched().isNobody()) {
            Verdict verdict = screening.read(groupChat.isEmpty() ? heard : withMembers(heard, groupChat));
            screening.follow(verdict);
        }
    }

    /** Takes note that a message was deleted. */
    public void deleted(MessageRef message) {
        cases.deleted(message);
    }

    private Heard withMembers(Heard heard, String chat) {
        if (scope.watched().excluded().isEmpty()) {
            return heard;
        }
        Set<String> with = new HashSet<>(heard.with());
        with.addAll(members.of(chat));
        return heard.with(with);
    }
}
