package io.github.probity.nlp.policy.answering;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Judges from several signs whether the best clause found answers the question, as a calibrated probability. */
final class Judgement {

    private final Weights<Evidence> weights = Weights.read(Evidence.class, "judgement.properties");

    double probability(Map<Evidence, Double> evidence) {
        return weights.probability(evidence);
    }

    /**
     * The evidence for a question.
     *
     * @param found the candidates, best first; at least one
     * @param unknown share of the question's words that no policy has
     * @param chatter how much the question looks like no question at all
     */
    static Map<Evidence, Double> evidence(Query query, List<Candidate> found, double unknown, double chatter) {
        Candidate best = found.get(0);
        boolean amountMissing = query.kinds().contains(QuestionKind.AMOUNT) && best.signal(Signal.AMOUNT_GIVEN) == 0;
        Map<Evidence, Double> evidence = new EnumMap<>(Evidence.class);
        evidence.put(Evidence.MEANING, best.signal(Signal.MEANING));
        evidence.put(Evidence.LEAD, best.score() - scoreAt(found, 1));
        evidence.put(Evidence.LEAD_OVER_FIFTH, best.score() - scoreAt(found, 4));
        evidence.put(Evidence.SHARED_WORDS, best.signal(Signal.SHARED_WORDS));
        evidence.put(Evidence.UNKNOWN_WORDS, unknown);
        evidence.put(Evidence.LENGTH, Math.log(1 + query.text().split("\\s+").length));
        evidence.put(Evidence.AMOUNT_MISSING, amountMissing ? 1.0 : 0.0);
        evidence.put(Evidence.CHATTER, chatter);
        return evidence;
    }

    private static double scoreAt(List<Candidate> found, int place) {
        return found.get(Math.min(place, found.size() - 1)).score();
    }
}
