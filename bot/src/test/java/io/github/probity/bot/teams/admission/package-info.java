@NullMarked
package io.github.probity.bot.teams.admission;

import org.jspecify.annotations.NullMarked;
