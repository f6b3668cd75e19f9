package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.answering.Answer;
import io.github.probity.nlp.policy.answering.Citation;
import io.github.probity.nlp.policy.answering.PolicyAdvisor;
import io.github.probity.nlp.policy.answering.Question;
import java.util.List;

/** The advisor of the language module. */
record EncodedAdvisor(PolicyAdvisor advisor) implements Advisor {

    @Override
    public Answer answer(Question question) {
        return advisor.answer(question);
    }

    @Override
    public List<Citation> nearest(String question, int most) {
        return advisor.nearest(question, most);
    }
}
