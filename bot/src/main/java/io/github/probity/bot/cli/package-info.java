/**
 * The command line: a table of commands and the choice between them. Commands start no web server and no database,
 * except the one that serves.
 */
@NullMarked
package io.github.probity.bot.cli;

import org.jspecify.annotations.NullMarked;
