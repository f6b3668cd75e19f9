/**
 * An organisation's own words and patterns, tried against harmless text before they take effect.
 * {@link io.github.probity.nlp.screening.terms.OwnTerms} tries them, {@link io.github.probity.nlp.screening.terms.OwnTermsDetector}
 * looks for those that passed.
 */
@NullMarked
package io.github.probity.nlp.screening.terms;

import org.jspecify.annotations.NullMarked;
