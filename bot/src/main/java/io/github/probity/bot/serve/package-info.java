/**
 * Starting the web application, or refusing to with one sentence. Whatever must hold before it may start is checked
 * while the settings are known and nothing else has begun.
 */
@NullMarked
package io.github.probity.bot.serve;

import org.jspecify.annotations.NullMarked;
