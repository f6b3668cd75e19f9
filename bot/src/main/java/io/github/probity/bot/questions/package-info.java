/**
 * What people asked, as the owner of the policies wants to see it: the questions without a good answer by subject, and how
 * much Probity is used. Who asked is known to nobody.
 */
@NullMarked
package io.github.probity.bot.questions;

import org.jspecify.annotations.NullMarked;
