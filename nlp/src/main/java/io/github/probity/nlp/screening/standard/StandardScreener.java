package io.github.probity.nlp.screening.standard;

import io.github.probity.nlp.encoder.CommonWords;
import io.github.probity.nlp.screening.Detector;
import io.github.probity.nlp.screening.Head;
import io.github.probity.nlp.screening.Scorer;
import io.github.probity.nlp.screening.Screener;
import io.github.probity.nlp.screening.marking.MarkingDetector;
import io.github.probity.nlp.screening.marking.MarkingRules;
import io.github.probity.nlp.screening.offence.Lexicon;
import io.github.probity.nlp.screening.offence.OffenceDetector;
import io.github.probity.nlp.screening.personaldata.PersonalDataDetector;
import io.github.probity.nlp.screening.personaldata.PersonalDataRules;
import io.github.probity.nlp.screening.vetting.VettingDetector;
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
     * @throws IllegalStateException with a sentence for an operator if a model or list is missing or broken
     */
    public static Screener load(boolean encoder) {
        Lexicon lexicon = Lexicon.standard();
        @Nullable Scorer scorer = encoder ? Scorer.load() : null;
        List<Detector> detectors = List.of(
                OffenceDetector.standard(lexicon, scorer),
                scorer == null
                        ? VettingDetector.grammar()
                        : VettingDetector.with(window -> scorer.score(window).probability(Head.DISCLOSURE)),
                new MarkingDetector(MarkingRules.standard()),
                new PersonalDataDetector(PersonalDataRules.standard()));
        return new Screener(new Folding(lexicon.spelling(CommonWords.ranked())), Sentences.english(), detectors);
    }
}
