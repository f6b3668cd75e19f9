/**
 * The channel that needs nothing but a browser: a page that is asked by a form and shows what was said in this browser.
 * It works without JavaScript; conversations are known by a random cookie and forgotten after a day.
 */
@NullMarked
package io.github.probity.bot.chat;

import org.jspecify.annotations.NullMarked;
