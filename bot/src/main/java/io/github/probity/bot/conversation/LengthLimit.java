package io.github.probity.bot.conversation;

import java.util.function.Function;
import org.springframework.context.MessageSource;

/** Asks people to shorten what is too long to be one question, before any work is done on it. */
class LengthLimit implements Step {

    private final MessageSource words;

    LengthLimit(MessageSource words) {
        this.words = words;
    }

    @Override
    public Reply pass(Turn turn, Function<Turn, Reply> rest) {
        Utterance utterance = turn.utterance();
        int length = utterance.text().codePointCount(0, utterance.text().length());
        if (length <= Conversations.LONGEST) {
            return rest.apply(turn);
        }
        Object[] figures = {Conversations.LONGEST, length};
        return Reply.of(new Part.Words(words.getMessage("conversation.too-long", figures, utterance.locale())))
                .unkept();
    }
}
