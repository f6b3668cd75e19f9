package io.github.probity.bot.accuracy;

import io.github.probity.bot.review.Receipt;

/** What comes of an answer about a sample. */
public sealed interface Judged {

    /** It was written down, and where the message stands is forgotten. */
    record Counted() implements Judged {}

    /** The same; and what was missed is a case now, as the reviewer's report. */
    record Reported(Receipt receipt) implements Judged {}

    /** It was written down, and the message was gone, so that there is nothing to open a case about. */
    record CountedButGone() implements Judged {}

    /** Nothing was written down: the person does not have the message, or no longer. */
    record NotHeld() implements Judged {}

    /** Nothing was written down: the case could not be opened for the other system does not give the message now. */
    record Unreachable(String sentence) implements Judged {}
}
