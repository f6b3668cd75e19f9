package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.answering.Answer;
import io.github.probity.nlp.policy.answering.Citation;
import io.github.probity.nlp.policy.answering.Question;
import io.github.probity.nlp.policy.answering.Tuning;
import java.util.Collection;
import java.util.List;

/** Answers from a fixed set of policies. */
interface Advisor {

    Answer answer(Question question);

    /** The clauses nearest to a question, best first, whether they answer it or not. */
    List<Citation> nearest(String question, int most);

    /** Makes advisors; may take a minute for many policies. */
    @FunctionalInterface
    interface Maker {
        Advisor over(Collection<Policy> policies, Tuning tuning);
    }
}
