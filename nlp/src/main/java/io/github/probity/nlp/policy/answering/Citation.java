package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.PolicyFacts;
import org.jspecify.annotations.Nullable;

/**
 * A clause brought forward as an answer.
 *
 * @param document the document it is in
 * @param facts of that document: version and date belong to every answer
 * @param clause the clause, whole
 * @param item the item of its list that answers, when it is one item rather than the clause as a whole
 */
public record Citation(String document, PolicyFacts facts, Clause clause, Clause.@Nullable Item item) {}
