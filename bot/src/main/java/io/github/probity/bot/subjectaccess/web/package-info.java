/** The pages on which packs are asked for; a pack goes out as it is made, and is not kept. */
@NullMarked
package io.github.probity.bot.subjectaccess.web;

import org.jspecify.annotations.NullMarked;
