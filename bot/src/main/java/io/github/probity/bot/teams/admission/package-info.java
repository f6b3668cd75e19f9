/**
 * Who may post an activity: its shape, the token that came with it, the address it wants answered and the organisation it
 * is from. {@link io.github.probity.bot.teams.admission.Admission} is the door; nothing the SDK would accept passes it
 * unless this package accepts it too.
 */
@NullMarked
package io.github.probity.bot.teams.admission;

import org.jspecify.annotations.NullMarked;
