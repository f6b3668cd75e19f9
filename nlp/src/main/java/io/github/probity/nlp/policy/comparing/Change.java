package io.github.probity.nlp.policy.comparing;

import io.github.probity.nlp.policy.Clause;
import java.util.List;

/** What became of one clause from one version of a policy to the next. */
public sealed interface Change {

    /** The same words in the same place. */
    record Unchanged(Clause before, Clause after) implements Change {}

    /** The same words under another reference or other headings. */
    record Moved(Clause before, Clause after) implements Change {}

    /**
     * Other words; perhaps in another place too.
     *
     * @param runs the two texts laid over each other, in reading order
     */
    record Changed(Clause before, Clause after, List<Run> runs) implements Change {
        public Changed {
            runs = List.copyOf(runs);
        }
    }

    /** A clause that the version before has nothing like. */
    record New(Clause after) implements Change {}

    /** A clause that the version after has nothing like. */
    record Gone(Clause before) implements Change {}

    /**
     * Words that belong together in a comparison.
     *
     * @param words verbatim, blank space included: {@code KEPT} and {@code ADDED} runs in a row are the text after, letter
     *     for letter; {@code KEPT} and {@code REMOVED} runs are the text before, but for blank space
     */
    record Run(Fate fate, String words) {}

    /** What became of some words. */
    enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }
}
