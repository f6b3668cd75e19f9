/**
 * Keeping and letting go: a period for each kind of record, legal holds that stop the clock, and the nightly job that
 * disposes of what is past its period and writes down that it did. Packages that hold records describe them here as
 * {@link io.github.probity.bot.retention.Kept}; this package knows none of them.
 */
@NullMarked
package io.github.probity.bot.retention;

import org.jspecify.annotations.NullMarked;
