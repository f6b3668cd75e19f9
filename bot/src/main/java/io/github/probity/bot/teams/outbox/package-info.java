/**
 * What Probity says in Teams to people who did not ask. A message is written down in the transaction that gives rise to it
 * and sent after it; where each person can be reached is known from what they themselves sent.
 */
@NullMarked
package io.github.probity.bot.teams.outbox;

import org.jspecify.annotations.NullMarked;
