package io.github.probity.bot.conversation;

import java.util.function.Function;

/**
 * Adds what was said before. From here to the end of the transaction the same person's next utterance in the conversation
 * waits, so that each one sees all before it.
 */
class Recall implements Step {

    private final Memory memory;

    Recall(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Reply pass(Turn turn, Function<Turn, Reply> rest) {
        memory.hold(turn.utterance());
        return rest.apply(new Turn(turn.utterance(), memory.recent(turn.utterance())));
    }
}
