/**
 * The policies Probity answers from: their documents and versions, the advisor over those in force, and the questions that
 * people asked. {@link io.github.probity.bot.policies.Policies} is the door; {@code PolicySkill} speaks for it in
 * conversations.
 */
@NullMarked
package io.github.probity.bot.policies;

import org.jspecify.annotations.NullMarked;
