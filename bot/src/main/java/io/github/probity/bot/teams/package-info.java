/**
 * Microsoft Teams as a channel: activities come in at {@code /api/messages}, are handed to the conversation and answered
 * with Adaptive Cards. Nothing outside this package knows the Bot Framework SDK.
 */
@NullMarked
package io.github.probity.bot.teams;

import org.jspecify.annotations.NullMarked;
