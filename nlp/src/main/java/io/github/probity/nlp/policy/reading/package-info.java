/**
 * Turns a policy document, whatever its format and house style, into clauses that can be cited.
 * Each format becomes one stream of {@code Block}s, and one recogniser finds the structure in it by its signs.
 */
@NullMarked
package io.github.probity.nlp.policy.reading;

import org.jspecify.annotations.NullMarked;
