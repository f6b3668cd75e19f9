package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.answering.Answer;
import io.github.probity.nlp.policy.answering.Citation;
import io.github.probity.nlp.policy.answering.Question;
import java.util.List;
import java.util.function.Function;

/** An advisor whose answers the test writes. */
record ScriptedAdvisor(Function<Question, Answer> script) implements Advisor {

    @Override
    public Answer answer(Question question) {
        return script.apply(question);
    }

    @Override
    public List<Citation> nearest(String question, int most) {
        return List.of();
    }
}
