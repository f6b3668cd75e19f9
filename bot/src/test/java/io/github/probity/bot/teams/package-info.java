@NullMarked
package io.github.probity.bot.teams;

import org.jspecify.annotations.NullMarked;
