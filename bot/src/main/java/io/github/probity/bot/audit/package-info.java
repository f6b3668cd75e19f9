/**
 * The trail: what was decided, by whom, when, in rows that each carry a hash of the row before. The database refuses to
 * change or delete them, and anybody with an export can check it.
 */
@NullMarked
package io.github.probity.bot.audit;

import org.jspecify.annotations.NullMarked;
