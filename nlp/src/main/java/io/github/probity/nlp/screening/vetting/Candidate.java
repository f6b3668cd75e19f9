package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.VettingLevel;
import io.github.probity.nlp.text.Span;
import java.util.List;

/**
 * A stretch of the text that may disclose a level.
 *
 * @param mention where the level is spoken of; for an answer, in the question
 * @param where in the readable text
 * @param signals what was seen of it
 * @param answer whether only the question before it gives the level
 */
record Candidate(Mention mention, Span where, List<String> signals, boolean answer) {

    VettingLevel level() {
        return mention.level();
    }
}
