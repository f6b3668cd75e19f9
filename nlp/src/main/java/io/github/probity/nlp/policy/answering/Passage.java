package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Clause;
import org.jspecify.annotations.Nullable;

/**
 * A text by which a clause can be found: the clause as a whole, one item of its list, or one sentence of it.
 *
 * @param text what is compared with questions: the headings in front, so that it can be understood alone
 * @param item the item of the clause's list that the text stands for; null where it stands for the clause
 */
record Passage(String text, Clause.@Nullable Item item) {}
