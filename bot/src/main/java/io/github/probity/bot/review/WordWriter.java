package io.github.probity.bot.review;

import io.github.probity.bot.conversation.Reply;

/** Puts a word into words. */
public interface WordWriter {

    Reply write(Word word);
}
