/**
 * Reports on what screening and people found and what came of it, in numbers from which nobody can be picked out. {@link
 * io.github.probity.bot.reporting.Reports} makes them.
 */
@NullMarked
package io.github.probity.bot.reporting;

import org.jspecify.annotations.NullMarked;
