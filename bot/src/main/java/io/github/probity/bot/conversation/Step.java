package io.github.probity.bot.conversation;

import java.util.List;
import java.util.function.Function;

/** A step on the way from an utterance to its reply: replies itself, or passes the turn on, changed or not. */
@FunctionalInterface
interface Step {

    Reply pass(Turn turn, Function<Turn, Reply> rest);

    /** The steps in their order, and at their end the place where the reply is made. */
    static Function<Turn, Reply> chain(List<Step> steps, Function<Turn, Reply> end) {
        Function<Turn, Reply> chain = end;
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            Function<Turn, Reply> rest = chain;
            chain = turn -> step.pass(turn, rest);
        }
        return chain;
    }
}
