/**
 * The screener as it ships: every detector with its models and word lists. Put together here, so that the detectors need not
 * know of each other.
 */
@NullMarked
package io.github.probity.nlp.screening.standard;

import org.jspecify.annotations.NullMarked;
