/** How cases are spoken of: what Probity tells senders, managers and those who help, and what people report in a chat. */
@NullMarked
package io.github.probity.bot.review.conversation;

import org.jspecify.annotations.NullMarked;
