/**
 * Disclosure of security vetting: a grammar over levels, people, time and speech acts, whose signals are weighed by weights
 * fitted to labelled lines. {@link io.github.probity.nlp.screening.vetting.VettingDetector} is the door.
 */
@NullMarked
package io.github.probity.nlp.screening.vetting;

import org.jspecify.annotations.NullMarked;
