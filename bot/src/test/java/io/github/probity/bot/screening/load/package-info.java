/**
 * Loads and kills a Probity in a process of its own, and says what came of it. Each is a program for an idle machine, not a
 * test of the build.
 */
@NullMarked
package io.github.probity.bot.screening.load;

import org.jspecify.annotations.NullMarked;
