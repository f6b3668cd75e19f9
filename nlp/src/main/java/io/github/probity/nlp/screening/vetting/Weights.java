package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Disclosure.Standing;
import io.github.probity.nlp.screening.Disclosure.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each signal speaks for a disclosure, for whose vetting it is and for how it stands. Fitted to labelled lines by
 * the program {@code VettingFit}.
 */
final class Weights {

    /** Columns: disclosure, then a column for each subject, then one for each standing. */
    static final int COLUMNS = 1 + Subject.values().length + Standing.values().length;

    private static final float[] NONE = new float[COLUMNS];
    private final Map<String, float[]> weights;

    Weights(Map<String, float[]> weights) {
        this.weights = weights;
    }

    /** The weights of this installation. */
    static Weights fitted() {
        Map<String, float[]> read = new HashMap<>();
        for (String line : Resources.lines("signal-weights.tsv")) {
            String[] parts = line.split("\t", -1);
            float[] row = new float[COLUMNS];
            for (int column = 0; column < COLUMNS; column++) {
                row[column] = parts[column + 1].isEmpty() ? 0 : Integer.parseInt(parts[column + 1]) / 100f;
            }
            read.put(parts[0].replace('⏎', '\n'), row);
        }
        return new Weights(read);
    }

    /** As {@link #fitted} reads them: the signal, then its weights in hundredths. */
    List<String> lines() {
        List<String> out = new ArrayList<>();
        out.add(
                "# Signal, then its weight in hundredths for: disclosure; self, other, group; held, past, process, refused.");
        new TreeMap<>(weights).forEach((signal, row) -> {
            StringBuilder line = new StringBuilder(signal.replace('\n', '⏎'));
            boolean any = false;
            for (float weight : row) {
                long hundredths = Math.round(weight * 100.0);
                any |= hundredths != 0;
                line.append('\t').append(hundredths == 0 ? "" : hundredths);
            }
            if (any) {
                out.add(line.toString());
            }
        });
        return out;
    }

    /** The sum of a column over signals. */
    double sum(List<String> signals, int column) {
        double sum = 0;
        for (String signal : signals) {
            sum += weights.getOrDefault(signal, NONE)[column];
        }
        return sum;
    }

    /** 0 to 1: how sure it is that the signals are those of a disclosure. */
    double probability(List<String> signals) {
        return 1 / (1 + Math.exp(-sum(signals, 0)));
    }

    Subject subject(List<String> signals) {
        return Subject.values()[best(signals, 1, Subject.values().length)];
    }

    Standing standing(List<String> signals) {
        return Standing.values()[best(signals, 1 + Subject.values().length, Standing.values().length)];
    }

    private int best(List<String> signals, int from, int count) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int n = 0; n < count; n++) {
            double sum = sum(signals, from + n);
            if (sum > most) {
                most = sum;
                best = n;
            }
        }
        return best;
    }

    double of(String signal) {
        return weights.getOrDefault(signal, NONE)[0];
    }
}
