@NullMarked
package io.github.probity.bot.teams.inbox;

import org.jspecify.annotations.NullMarked;
