package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A clause that may answer, with the signals that brought it forward.
 *
 * @param policy the policy it is in
 * @param clause the clause
 * @param item the item whose passage was nearest; null where it was the clause as a whole
 * @param signals what speaks for and against it
 * @param score the signals weighed into one number; comparable between the candidates of one question
 */
record Candidate(Policy policy, Clause clause, Clause.@Nullable Item item, Map<Signal, Double> signals, double score) {

    double signal(Signal signal) {
        return signals.getOrDefault(signal, 0.0);
    }

    Citation cited() {
        return new Citation(policy.document(), policy.facts(), clause, item);
    }
}
