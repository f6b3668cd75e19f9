package io.github.probity.bot.conversation;

import java.util.function.Function;

/** Gives an utterance that is delivered again the reply it had, and a new one a reply that is remembered. */
class Once implements Step {

    private final Memory memory;

    Once(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Reply pass(Turn turn, Function<Turn, Reply> rest) {
        return memory.replyTo(turn.utterance()).orElseGet(() -> first(turn, rest));
    }

    private Reply first(Turn turn, Function<Turn, Reply> rest) {
        Reply reply = rest.apply(turn);
        if (reply.kept()) {
            memory.remember(turn.utterance(), reply);
        }
        return reply;
    }
}
