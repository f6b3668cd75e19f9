package io.github.probity.nlp.screening.marking;

import io.github.probity.nlp.text.Span;

/**
 * Words of a marking in a text.
 *
 * @param capitals written in capitals, as markings are
 * @param caveat with a handling caveat, descriptor or national caveat behind it
 * @param where in the readable text
 */
record Marking(Classification classification, boolean capitals, boolean caveat, Span where) {}
