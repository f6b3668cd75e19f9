/**
 * The command {@code ask}: answers from a folder of policy documents, one question as readable text or many as JSON Lines.
 * Starts no web server and no database.
 */
@NullMarked
package io.github.probity.bot.ask;

import org.jspecify.annotations.NullMarked;
