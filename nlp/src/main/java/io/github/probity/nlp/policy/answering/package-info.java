/**
 * Answers questions from policies: the clause that says it, word for word, or that the policy is silent.
 * {@link io.github.probity.nlp.policy.answering.PolicyAdvisor} is the door; no sentence of an answer is ever generated.
 */
@NullMarked
package io.github.probity.nlp.policy.answering;

import org.jspecify.annotations.NullMarked;
