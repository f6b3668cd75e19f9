/** Requests and the register in conversations: answers pressed or typed, wishes understood, questions answered from the register. */
@NullMarked
package io.github.probity.bot.access.conversation;

import org.jspecify.annotations.NullMarked;
