/**
 * What somebody wrote, as people read it: Teams HTML undone, disguised spelling folded, sentences told apart. Every
 * derived text knows the way back to the characters that were sent.
 */
@NullMarked
package io.github.probity.nlp.text;

import org.jspecify.annotations.NullMarked;
