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

/** The judgement of encoder and quick model together; what kind of offence it is, the encoder says alone. */
final class EncoderJudge implements Judge {

    private final Scorer scorer;
    private final Weighing weighing;

    EncoderJudge(Scorer scorer, Weighing weighing) {
        this.scorer = scorer;
        this.weighing = weighing;
    }

    @Override
    public Judged judge(Window window, float[] quick) {
        Scores scores = scorer.score(window);
        Signals signals = new Signals(quick, scores);
        Map<Category, Double> categories = new EnumMap<>(Category.class);
        OffenceHeads.CATEGORIES.forEach((category, head) -> categories.put(category, scores.probability(head)));
        return new Judged(
                window,
                weighing.probability(Verdict.OFFENDS, signals),
                weighing.probability(Verdict.HATES, signals),
                categories,
                Ground.valueOf(scores.likeliest(Head.RACE, Head.NATIONALITY).name()),
                Severity.valueOf(scores.likeliest(Head.LOW, Head.HIGH).name()),
                "encoder");
    }
}
