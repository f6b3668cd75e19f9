package io.github.probity.nlp.screening.standard;

import io.github.probity.nlp.encoder.CommonWords;
import io.github.probity.nlp.screening.Scorer;
import io.github.probity.nlp.screening.Screener;
import io.github.probity.nlp.screening.offence.Lexicon;
import io.github.probity.nlp.screening.offence.OffenceDetector;
import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Sentences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads all that screening needs, once. */
public final class StandardScreener {

    private StandardScreener() {}

    /**
     * The screener with the models and lists of this installation.
     *
     * @param encoder whether to load the sentence encoder, which judges what words alone leave open
     * @throws IllegalStateException or {@link io.github.probity.nlp.encoder.EncoderException}, with a sentence for an
     *     operator, if a model or list is missing or broken
     */
    public static Screener load(boolean encoder) {
        Lexicon lexicon = Lexicon.standard();
        @Nullable Scorer scorer = encoder ? Scorer.load() : null;
        Folding folding = new Folding(lexicon.spelling(CommonWords.ranked()));
        return new Screener(folding, Sentences.english(), List.of(OffenceDetector.standard(lexicon, scorer)));
    }
}
