/** The owner's pages on what people asked: the open questions, an answer tried, the use of Probity, and all as a file. */
@NullMarked
package io.github.probity.bot.questions.web;

import org.jspecify.annotations.NullMarked;
