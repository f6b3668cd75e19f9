/**
 * The Probity application: everything between the channels and the database. Each package below this one is a business
 * noun or the ground that they share; this one only starts them.
 */
@NullMarked
package io.github.probity.bot;

import org.jspecify.annotations.NullMarked;
