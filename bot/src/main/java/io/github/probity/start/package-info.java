/**
 * Where the executable jar is entered. Compiled for Java 8, so that too old a Java reads one sentence and not a stack
 * trace.
 */
@NullMarked
package io.github.probity.start;

import org.jspecify.annotations.NullMarked;
