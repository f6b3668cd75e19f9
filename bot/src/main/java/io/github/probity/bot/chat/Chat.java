package io.github.probity.bot.chat;

import io.github.probity.bot.conversation.Channel;
import io.github.probity.bot.conversation.Chosen;
import io.github.probity.bot.conversation.Conversations;
import io.github.probity.bot.conversation.Reply;
import io.github.probity.bot.conversation.Utterance;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What visitors say, on its way to {@link Conversations}. */
@Component
class Chat {

    private static final Channel CHANNEL = new Channel("chat", true, Duration.ofHours(24));

    private final Conversations conversations;
    private final Clock clock;

    Chat(Conversations conversations, Clock clock) {
        this.conversations = conversations;
        this.clock = clock;
    }

    /**
     * Says it once.
     *
     * @param ticket of the form that was sent. The same form sent twice is one utterance; sent again with other words, as
     *     after the browser's Back, it is another
     */
    Reply say(Visitor visitor, String ticket, String text, @Nullable Chosen chosen, Locale locale) {
        String whole = String.join("\n", ticket, text, String.valueOf(chosen));
        String id =
                UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
        return conversations.hear(new Utterance(
                id, CHANNEL, visitor.conversation(), visitor.speaker(), text, clock.instant(), locale, chosen));
    }

    List<Entry> entries(Visitor visitor) {
        return Entry.of(conversations.history(CHANNEL, visitor.conversation()));
    }

    void forget(Visitor visitor) {
        conversations.forget(CHANNEL, visitor.conversation());
    }
}
