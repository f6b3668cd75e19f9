/** The pages on which an organisation decides what is screened, and an operator sees how it goes. */
@NullMarked
package io.github.probity.bot.screening.web;

import org.jspecify.annotations.NullMarked;
