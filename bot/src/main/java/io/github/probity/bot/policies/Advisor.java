package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.answering.Answer;
import io.github.probity.nlp.policy.answering.Question;
import java.util.Collection;

/** Answers from a fixed set of policies. */
@FunctionalInterface
interface Advisor {

    Answer answer(Question question);

    /** Makes advisors; may take a minute for many policies. */
    @FunctionalInterface
    interface Maker {
        Advisor over(Collection<Policy> policies);
    }
}
