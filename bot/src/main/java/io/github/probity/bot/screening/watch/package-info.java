/**
 * Keeps Graph telling Probity of messages, and finds by sweeps what it did not tell. How that stands, {@link
 * io.github.probity.bot.screening.watch.WatchState} says.
 */
@NullMarked
package io.github.probity.bot.screening.watch;

import org.jspecify.annotations.NullMarked;
