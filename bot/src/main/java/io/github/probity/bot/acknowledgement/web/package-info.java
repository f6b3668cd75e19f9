/** Pages for those who are asked to read, for their managers, and for the owner who asks. */
@NullMarked
package io.github.probity.bot.acknowledgement.web;

import org.jspecify.annotations.NullMarked;
