package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.ScreenedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Judges the turns of a meeting, of which hardly any discloses: the grammar's leaning, the encoder's, and what the turns
 * before show are weighed together.
 */
final class MeetingJudge {

    private static final double UTMOST = 6;
    /** A statement that the grammar holds for so unlikely is not looked at again. */
    private static final double HARDLY = 0.03;

    private final Weights grammar = Weights.fitted();
    private final Judge judge = new Judge(grammar);
    private final MeetingWeights weights = MeetingWeights.fitted();
    private final @Nullable DisclosureScorer scorer;

    MeetingJudge(@Nullable DisclosureScorer scorer) {
        this.scorer = scorer;
    }

    /** All that a turn may disclose, each with how probable that is. */
    List<Judgement.Discloses> judge(ScreenedText text) {
        List<Judgement.Discloses> judged = new ArrayList<>();
        look(text, (candidate, signs) -> {
            double probability = weights.probability(candidate.answer(), scorer != null, signs);
            judged.add(judge.discloses(candidate, probability));
        });
        return judged;
    }

    /** Gives each candidate that is worth it, with its signs. */
    void look(ScreenedText text, BiConsumer<Candidate, Map<Sign, Double>> use) {
        List<Candidate> candidates = Candidates.in(text);
        if (candidates.isEmpty()) {
            return;
        }
        Turn turn = new Turn(text.message(), text.readable().text());
        Opinions opinions = new Opinions(text, scorer);
        for (Candidate candidate : candidates) {
            double leaning = grammar.probability(candidate.signals());
            Map<Sign, Double> signs = leaning < HARDLY && !candidate.answer() ? Map.of() : turn.signs(candidate);
            if (!signs.isEmpty() && (!candidate.answer() || Turn.answers(signs))) {
                signs.put(Sign.GRAMMAR, logOdds(leaning));
                signs.put(Sign.ENCODER, logOdds(opinions.about(candidate.where())));
                signs.put(Sign.ENCODER_IN_CONVERSATION, logOdds(opinions.inConversation()));
                use.accept(candidate, signs);
            }
        }
    }

    /** Bounded, so that no opinion outweighs all others; 0 where there is none. */
    private static double logOdds(double probability) {
        if (Double.isNaN(probability)) {
            return 0;
        }
        double odds = Math.log(Math.max(1e-9, probability) / Math.max(1e-9, 1 - probability));
        return Math.max(-UTMOST, Math.min(UTMOST, odds));
    }
}
