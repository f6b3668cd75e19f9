/** Days as working life in the United Kingdom counts them: in the time of London, without weekends and bank holidays. */
@NullMarked
package io.github.probity.bot.access.days;

import org.jspecify.annotations.NullMarked;
