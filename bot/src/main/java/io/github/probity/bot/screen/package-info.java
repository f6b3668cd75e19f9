/**
 * The command {@code screen}: judges messages that come as JSON Lines, or meetings from their transcripts, and says what a
 * reviewer should see. Starts no web server and no database.
 */
@NullMarked
package io.github.probity.bot.screen;

import org.jspecify.annotations.NullMarked;
