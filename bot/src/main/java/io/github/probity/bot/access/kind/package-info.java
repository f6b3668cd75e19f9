/**
 * The kinds of request, each declared in one file: what is asked, who decides in which order, what is granted and what must
 * happen at the end. A further kind is one more {@link io.github.probity.bot.access.kind.Declaration} and changes nothing
 * else.
 */
@NullMarked
package io.github.probity.bot.access.kind;

import org.jspecify.annotations.NullMarked;
