package io.github.probity.nlp.policy.answering;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges from several signs whether the best clause found answers the question, as a calibrated probability. */
final class Judgement {

    private final Weights<Evidence> weights = Weights.read(Evidence.class, "judgement.properties");

    double probability(Map<Evidence, Double> evidence) {
        return weights.probability(evidence);
    }

    /** The evidence in the candidates for a question, best first; at least one. */
    static Map<Evidence, Double> evidence(
            String question, List<Candidate> candidates, LexicalIndex words, double chatter) {
        Candidate best = candidates.get(0);
        Set<String> stems = words.stems(question);
        long unknown = stems.stream().filter(stem -> !words.knows(stem)).count();
        Map<Evidence, Double> evidence = new EnumMap<>(Evidence.class);
        evidence.put(Evidence.MEANING, best.signal(Signal.MEANING));
        evidence.put(Evidence.LEAD, best.score() - scoreAt(candidates, 1));
        evidence.put(Evidence.LEAD_OVER_FIFTH, best.score() - scoreAt(candidates, 4));
        evidence.put(Evidence.SHARED_WORDS, best.signal(Signal.SHARED_WORDS));
        evidence.put(Evidence.UNKNOWN_WORDS, stems.isEmpty() ? 1 : (double) unknown / stems.size());
        evidence.put(Evidence.LENGTH, Math.log(1 + stems.size()));
        evidence.put(
                Evidence.AMOUNT_MISSING,
                QuestionKind.AMOUNT.fits(question) && best.signal(Signal.AMOUNT_GIVEN) == 0 ? 1.0 : 0.0);
        evidence.put(Evidence.CHATTER, chatter);
        return evidence;
    }

    private static double scoreAt(List<Candidate> candidates, int place) {
        return candidates.get(Math.min(place, candidates.size() - 1)).score();
    }
}
