/**
 * A page about screened meetings for somebody to read, print and keep: when what was said, by whom, and why it matters. It
 * stands alone, runs no script and shows no offensive word before it is asked for.
 */
@NullMarked
package io.github.probity.bot.screen.report;

import org.jspecify.annotations.NullMarked;
