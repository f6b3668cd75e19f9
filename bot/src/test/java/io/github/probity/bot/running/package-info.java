/** A Probity that tests can visit, with HTTP or with a browser. One is started for all tests of a run. */
@NullMarked
package io.github.probity.bot.running;

import org.jspecify.annotations.NullMarked;
