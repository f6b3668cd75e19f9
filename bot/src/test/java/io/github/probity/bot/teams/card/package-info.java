@NullMarked
package io.github.probity.bot.teams.card;

import org.jspecify.annotations.NullMarked;
