/** placeholder */
@NullMarked
package io.github.probity.bot;

import org.jspecify.annotations.NullMarked;
