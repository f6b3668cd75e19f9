@NullMarked
package io.github.probity.bot.teams.connector;

import org.jspecify.annotations.NullMarked;
