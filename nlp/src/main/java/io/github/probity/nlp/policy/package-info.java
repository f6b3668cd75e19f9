/**
 * A policy as the rest of Probity knows it: facts about the document, and the clauses that can be cited from it.
 * Nothing here reads files or answers questions; {@code reading} and {@code answering} do.
 */
@NullMarked
package io.github.probity.nlp.policy;

import org.jspecify.annotations.NullMarked;
