/**
 * Replies as Adaptive Cards 1.5. Whatever text a card holds is shown as it is: none of it is markdown, a mention or a
 * date to be formatted, wherever it came from.
 */
@NullMarked
package io.github.probity.bot.teams.card;

import org.jspecify.annotations.NullMarked;
