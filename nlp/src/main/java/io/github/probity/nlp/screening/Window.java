package io.github.probity.nlp.screening;

import io.github.probity.nlp.text.Span;

/**
 * A stretch of a message short enough for the encoder to judge.
 *
 * @param place in the readable text
 * @param input what the encoder reads: the end of the conversation so far, then the stretch, disguises undone, emoji spelt out
 */
public record Window(Span place, String input) {}
