/**
 * Protective markings that a text carries, told apart from markings it only speaks of. What each channel may carry is the
 * organisation's setting: {@link io.github.probity.nlp.screening.marking.MarkingRules}.
 */
@NullMarked
package io.github.probity.nlp.screening.marking;

import org.jspecify.annotations.NullMarked;
