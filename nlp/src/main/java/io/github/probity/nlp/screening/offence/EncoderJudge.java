package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Ground;
import io.github.probity.nlp.screening.Head;
import io.github.probity.nlp.screening.Scorer;
import io.github.probity.nlp.screening.Scores;
import io.github.probity.nlp.screening.Severity;
import io.github.probity.nlp.screening.Window;
import java.util.EnumMap;
import java.util.Map;

/** The tuned encoder's judgement. */
final class EncoderJudge implements Judge {

    private final Scorer scorer;

    EncoderJudge(Scorer scorer) {
        this.scorer = scorer;
    }

    @Override
    public Judged judge(Window window) {
        Scores scores = scorer.score(window);
        Map<Category, Double> probabilities = new EnumMap<>(Category.class);
        OffenceHeads.CATEGORIES.forEach((category, head) -> probabilities.put(category, scores.probability(head)));
        return new Judged(
                window,
                probabilities,
                scores.probability(Head.OFFENCE),
                Ground.valueOf(scores.likeliest(Head.RACE, Head.NATIONALITY).name()),
                Severity.valueOf(scores.likeliest(Head.LOW, Head.HIGH).name()),
                "encoder");
    }
}
