package io.github.probity.bot.review;

import io.github.probity.bot.conversation.Part.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decides about an open case.
 *
 * @param outcome how grave the breach is; null when there is none
 * @param clause that was broken; null when there is none, or the policies in force have none
 * @param tellManager whether the sender's manager is told, which takes a serious breach
 * @param note why
 */
public record Decision(@Nullable Gravity outcome, @Nullable Quotation clause, boolean tellManager, String note) {}
