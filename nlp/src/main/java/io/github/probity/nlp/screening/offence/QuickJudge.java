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

    private final Lexicon lexicon;
    private final Weighing weighing;

    QuickJudge(Lexicon lexicon, Weighing weighing) {
        this.lexicon = lexicon;
        this.weighing = weighing;
    }

    @Override
    public Judged judge(Window window, float[] quick) {
        Signals signals = new Signals(quick);
        Map<Category, Double> categories = new EnumMap<>(Category.class);
        for (Category category : OffenceHeads.CATEGORIES.keySet()) {
            float logOdds = quick[OffenceHeads.quick(category).ordinal()];
            categories.put(category, 1 / (1 + Math.exp(-logOdds)));
        }
        SeenWords words = SeenWords.in(window.input(), lexicon);
        return new Judged(
                window,
                weighing.probability(Verdict.OFFENDS, signals),
                weighing.probability(Verdict.HATES, signals),
                categories,
                words.ground(),
                severity(categories, words),
                "words");
    }

    private static Severity severity(Map<Category, Double> categories, SeenWords words) {
        @Nullable Ground ground = words.ground();
        if (words.hasSlur() && ground != null || categories.getOrDefault(Category.THREAT, 0.0) > .5) {
            return Severity.HIGH;
        }
        boolean swearingOnly = categories.entrySet().stream()
                .allMatch(entry -> entry.getKey() == Category.PROFANITY || entry.getValue() < .5);
        return swearingOnly ? Severity.LOW : Severity.MEDIUM;
    }
}
