package io.github.probity.bot.review;

import io.github.probity.bot.conversation.Messenger;
import io.github.probity.bot.conversation.Reply;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a word that was written down to the channels, once: they write it down in the transaction that marks it said. */
@Component
class WordDelivery {

    private final Words words;
    private final WordWriter writer;
    private final List<Messenger> messengers;

    WordDelivery(Words words, WordWriter writer, List<Messenger> messengers) {
        this.words = words;
        this.writer = writer;
        this.messengers = List.copyOf(messengers);
    }

    /** While no channel can reach people, nothing counts as said; they find it in the console. */
    @Transactional
    void deliver(long id) {
        if (messengers.isEmpty()) {
            return;
        }
        words.take(id).ifPresent(word -> {
            Reply reply = writer.write(word);
            messengers.forEach(messenger -> messenger.tell(word.recipient(), reply));
        });
    }
}
