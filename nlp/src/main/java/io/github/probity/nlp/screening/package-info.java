/**
 * Text in, findings out, each with its reason: {@link io.github.probity.nlp.screening.Screener} is the door. One package
 * below this one for each detector.
 */
@NullMarked
package io.github.probity.nlp.screening;

import org.jspecify.annotations.NullMarked;
