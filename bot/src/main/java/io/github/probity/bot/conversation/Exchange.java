package io.github.probity.bot.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said and what Probity replied.
 *
 * @param said the words, or the label of what was chosen
 * @param chosen what was chosen, when it was a choice
 */
public record Exchange(long id, String said, @Nullable Chosen chosen, Reply reply, Instant at) {}
