/**
 * Text to vectors by a small pretrained sentence encoder, with Probity's own tuned weights laid over it at load.
 * Elsewhere these are plain numbers: nothing outside this package knows what runs the model.
 */
@NullMarked
package io.github.probity.nlp.encoder;

import org.jspecify.annotations.NullMarked;
