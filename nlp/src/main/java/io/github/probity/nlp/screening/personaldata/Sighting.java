package io.github.probity.nlp.screening.personaldata;

import io.github.probity.nlp.text.Span;

/**
 * Something that has the form of personal data, with what speaks for it.
 *
 * @param where in the text it was looked for in
 * @param reason why it is taken for what it is, without any part of it
 */
record Sighting(Kind kind, Span where, double confidence, String reason) {}
