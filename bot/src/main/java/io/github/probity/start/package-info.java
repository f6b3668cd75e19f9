/**
 * Where the executable jar is entered: the check of the version of Java, and a quicker class loader than Spring Boot's
 * own. None of it is used outside the jar.
 */
@NullMarked
package io.github.probity.start;

import org.jspecify.annotations.NullMarked;
