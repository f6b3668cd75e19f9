package io.github.probity.nlp.policy.answering;

import java.util.EnumSet;
import java.util.Set;

/**
 * A question made ready for the search.
 *
 * @param text the question in full, short forms written out
 * @param meaning its vector; empty without an encoder
 * @param kinds the kinds of answer it may want
 */
record Query(String text, float[] meaning, Set<QuestionKind> kinds) {

    static Query of(String text, Encoders encoders) {
        Set<QuestionKind> kinds = EnumSet.allOf(QuestionKind.class);
        kinds.removeIf(kind -> !kind.fits(text));
        return new Query(text, encoders.question(text), kinds);
    }
}
