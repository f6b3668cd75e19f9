/**
 * Who has read which version of a policy and said so: rounds that the policy owner starts, the word of each person asked,
 * and the register of both. {@link io.github.probity.bot.acknowledgement.Acknowledgements} is the door.
 */
@NullMarked
package io.github.probity.bot.acknowledgement;

import org.jspecify.annotations.NullMarked;
