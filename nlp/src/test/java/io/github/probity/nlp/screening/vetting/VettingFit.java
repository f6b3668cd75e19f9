package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Disclosure.Standing;
import io.github.probity.nlp.screening.Disclosure.Subject;
import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.screening.training.LabelledText;
import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Sentences;
import io.github.probity.nlp.text.Spelling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Fits the weights of the signals to labelled lines: logistic regression with shrinkage over the likeliest candidate of
 * each line, the mean of the later rounds. The seed is fixed.
 */
final class VettingFit {

    private static final int ROUNDS = 16;
    private static final double RATE = 0.12;
    private static final double SHRINK = 1e-2;
    /** A signal seen in fewer candidates is not learnt. */
    private static final int SEEN = 3;

    /** A labelled line with what the grammar sees in it. */
    record Line(LabelledLine label, List<Candidate> candidates) {}

    private record Row(int[] signals, boolean right) {}

    private record Rows(LabelledLine label, List<Row> rows) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private float[][] weights = new float[0][];
    private float[][] squares = new float[0][];

    static List<Line> read(Path file) throws IOException {
        Folding folding = new Folding(new Spelling(Map.of(), List.of()));
        Sentences sentences = Sentences.english();
        return LabelledText.read(file).stream()
                .map(LabelledLine::of)
                .map(line -> new Line(line, Candidates.in(new ScreenedText(line.message(), folding, sentences))))
                .toList();
    }

    Weights fit(List<Line> lines) {
        Map<String, Integer> seen = new HashMap<>();
        lines.forEach(line -> line.candidates()
                .forEach(c -> c.signals().stream().distinct().forEach(s -> seen.merge(s, 1, Integer::sum))));
        seen.forEach((signal, count) -> {
            if (count >= SEEN) {
                numbers.put(signal, numbers.size());
            }
        });
        List<Rows> rows = new ArrayList<>(lines.stream().map(this::rows).toList());
        double[][] mean = new double[numbers.size()][Weights.COLUMNS];
        run(rows, new Random(7), mean);
        Map<String, float[]> fitted = new HashMap<>();
        numbers.forEach((signal, n) -> fitted.put(signal, floats(mean[n])));
        return new Weights(fitted);
    }

    private static float[] floats(double[] row) {
        float[] out = new float[row.length];
        for (int n = 0; n < row.length; n++) {
            out[n] = (float) row[n];
        }
        return out;
    }

    private Rows rows(Line line) {
        List<Row> rows = new ArrayList<>();
        for (Candidate candidate : line.candidates()) {
            int[] signals = candidate.signals().stream()
                    .filter(numbers::containsKey)
                    .mapToInt(numbers::get)
                    .toArray();
            rows.add(new Row(
                    signals, line.label().levels().contains(candidate.level().code())));
        }
        return new Rows(line.label(), rows);
    }

    private void run(List<Rows> order, Random random, double[][] mean) {
        weights = new float[numbers.size()][Weights.COLUMNS];
        squares = new float[numbers.size()][Weights.COLUMNS];
        int from = ROUNDS / 2;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
            for (int n = 0; n < mean.length && round >= from; n++) {
                for (int column = 0; column < Weights.COLUMNS; column++) {
                    mean[n][column] += weights[n][column] / (double) (ROUNDS - from);
                }
            }
        }
    }

    private void learn(Rows line) {
        Row best = best(line.rows());
        for (Row row : line.rows()) {
            double probability = 1 / (1 + Math.exp(-sum(row, 0)));
            if (row.right() && row == best) {
                step(row, 0, 1 - probability);
                many(
                        row,
                        1,
                        Subject.valueOf(line.label().subject().toUpperCase(Locale.ROOT))
                                .ordinal(),
                        Subject.values().length);
                many(
                        row,
                        1 + Subject.values().length,
                        Standing.valueOf(line.label().standing().toUpperCase(Locale.ROOT))
                                .ordinal(),
                        Standing.values().length);
            } else if (!row.right()) {
                step(row, 0, -probability);
            }
        }
    }

    private @org.jspecify.annotations.Nullable Row best(List<Row> rows) {
        Row best = null;
        for (Row row : rows) {
            if (row.right() && (best == null || sum(row, 0) > sum(best, 0))) {
                best = row;
            }
        }
        return best;
    }

    private double sum(Row row, int column) {
        double sum = 0;
        for (int signal : row.signals()) {
            sum += weights[signal][column];
        }
        return sum;
    }

    private void many(Row row, int from, int right, int count) {
        double[] odds = new double[count];
        double all = 0;
        for (int n = 0; n < count; n++) {
            odds[n] = Math.exp(sum(row, from + n));
            all += odds[n];
        }
        for (int n = 0; n < count; n++) {
            step(row, from + n, (n == right ? 1 : 0) - odds[n] / all);
        }
    }

    private void step(Row row, int column, double error) {
        double scale = 1 / Math.sqrt(row.signals().length + 1.0);
        for (int signal : row.signals()) {
            float[] weight = weights[signal];
            float[] square = squares[signal];
            double slope = error * scale - SHRINK * weight[column];
            square[column] += (float) (slope * slope);
            weight[column] += (float) (RATE * slope / Math.sqrt(square[column] + 0.3));
        }
    }
}
