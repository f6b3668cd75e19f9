/** People who leave or move: what has to be done then, started by their manager or by the directory. */
@NullMarked
package io.github.probity.bot.access.leaving;

import org.jspecify.annotations.NullMarked;
