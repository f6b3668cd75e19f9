package io.github.probity.bot.accuracy;

import io.github.probity.bot.review.Original;
import io.github.probity.bot.review.Refusal;

/** What comes of a wish to read a sample's message. */
public sealed interface Reading {

    /** Here it is, as it stands now. */
    record Shown(Original original) implements Reading {}

    /** It was deleted, or can be found no more; the sample is forgotten. */
    record Gone() implements Reading {}

    /** Somebody else must judge it; the person is not offered it again. */
    record NotYours(Refusal why) implements Reading {}

    /** The person does not have it, or no longer. */
    record NotHeld() implements Reading {}

    /** The other system does not give it now; it can be tried again. */
    record Unreachable(String sentence) implements Reading {}
}
