package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Ground;
import io.github.probity.nlp.screening.Severity;
import io.github.probity.nlp.screening.Window;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The judgement of the quick model and the word list, for when there is no encoder. */
final class QuickJudge implements Judge {

    private final QuickModel model;
    private final Lexicon lexicon;

    QuickJudge(QuickModel model, Lexicon lexicon) {
        this.model = model;
        this.lexicon = lexicon;
    }

    @Override
    public Judged judge(Window window) {
        float[] scores = model.scores(window.input());
        Map<Category, Double> probabilities = new EnumMap<>(Category.class);
        double clean = 1;
        for (Category category : OffenceHeads.CATEGORIES.keySet()) {
            double probability =
                    1 / (1 + Math.exp(-scores[OffenceHeads.quick(category).ordinal()]));
            probabilities.put(category, probability);
            clean *= 1 - probability;
        }
        SeenWords words = SeenWords.in(window.input(), lexicon);
        return new Judged(window, probabilities, 1 - clean, words.ground(), severity(probabilities, words), "words");
    }

    private static Severity severity(Map<Category, Double> probabilities, SeenWords words) {
        @Nullable Ground ground = words.ground();
        if (words.hasSlur() && ground != null || probabilities.getOrDefault(Category.THREAT, 0.0) > .5) {
            return Severity.HIGH;
        }
        boolean swearingOnly = probabilities.entrySet().stream()
                .allMatch(entry -> entry.getKey() == Category.PROFANITY || entry.getValue() < .5);
        return swearingOnly ? Severity.LOW : Severity.MEDIUM;
    }
}
