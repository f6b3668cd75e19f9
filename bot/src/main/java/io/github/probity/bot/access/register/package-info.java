/**
 * The register of who may use what, until when: entries that requests or an import made, what must be done while they last
 * and when they end. {@link io.github.probity.bot.access.register.Register} is the door.
 */
@NullMarked
package io.github.probity.bot.access.register;

import org.jspecify.annotations.NullMarked;
