package io.github.probity.nlp.screening.vetting;

import java.util.HashMap;
import java.util.Map;

/**
 * How much each sign of a meeting's turn adds to the odds of a disclosure. Made by {@code weigh-meetings.py} from meetings that
 * trained nothing else, so the probability is the frequency seen there.
 */
final class MeetingWeights {

    private static final String BIAS = "-";

    private final Map<String, Map<String, Double>> weights = new HashMap<>();

    private MeetingWeights() {}

    /** The weights of this installation. */
    static MeetingWeights fitted() {
        MeetingWeights read = new MeetingWeights();
        for (String line : Resources.lines("meeting-weights.tsv")) {
            String[] columns = line.split("\t");
            read.weights
                    .computeIfAbsent(columns[0], verdict -> new HashMap<>())
                    .put(columns[1], Double.parseDouble(columns[2]));
        }
        return read;
    }

    /** 0 to 1: how probable a disclosure is; a turn that answers has weights of its own. */
    double probability(boolean answer, boolean encoder, Map<Sign, Double> signs) {
        String verdict = (answer ? "answer" : "statement") + (encoder ? "" : "-without-encoder");
        Map<String, Double> ofVerdict = weights.getOrDefault(verdict, Map.of());
        double logOdds = ofVerdict.getOrDefault(BIAS, 0.0);
        for (Map.Entry<Sign, Double> sign : signs.entrySet()) {
            logOdds += sign.getValue() * ofVerdict.getOrDefault(sign.getKey().code(), 0.0);
        }
        return 1 / (1 + Math.exp(-logOdds));
    }
}
