/**
 * What is said to Probity and what it replies, the same for every channel: a channel hands an
 * {@link io.github.probity.bot.conversation.Utterance} to {@link io.github.probity.bot.conversation.Conversations} and
 * shows the {@link io.github.probity.bot.conversation.Reply}. Business packages join in by offering a
 * {@link io.github.probity.bot.conversation.Skill}; a new channel or a new skill changes nothing here.
 */
@NullMarked
package io.github.probity.bot.conversation;

import org.jspecify.annotations.NullMarked;
