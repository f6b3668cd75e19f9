/** Pages for those who ask, those who decide, those who have something, and those who keep the register. */
@NullMarked
package io.github.probity.bot.access.web;

import org.jspecify.annotations.NullMarked;
