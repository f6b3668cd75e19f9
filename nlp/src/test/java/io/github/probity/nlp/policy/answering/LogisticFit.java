package io.github.probity.nlp.policy.answering;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Logistic regression by gradient descent with a little shrinkage. */
final class LogisticFit<S extends Enum<S>> {

    private static final int ROUNDS = 4_000;
    private static final double RATE = 0.05;
    private static final double SHRINK = 1e-4;

    private final Class<S> type;
    private final S[] signals;

    LogisticFit(Class<S> type) {
        this.type = type;
        this.signals = type.getEnumConstants();
    }

    /** Weights under which a row's probability is how often such rows are right. */
    Weights<S> fit(List<Map<S, Double>> rows, List<Boolean> right) {
        double[][] dense = rows.stream().map(this::dense).toArray(double[][]::new);
        double[] weights = new double[signals.length + 1];
        double[] mean = new double[weights.length];
        double[] square = new double[weights.length];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] slope = slope(dense, right, weights);
            for (int k = 0; k < weights.length; k++) {
                mean[k] = 0.9 * mean[k] + 0.1 * slope[k];
                square[k] = 0.999 * square[k] + 0.001 * slope[k] * slope[k];
                double size = Math.sqrt(square[k] / (1 - Math.pow(0.999, round))) + 1e-8;
                weights[k] -= RATE * mean[k] / (1 - Math.pow(0.9, round)) / size;
            }
        }
        return weights(weights);
    }

    private double[] slope(double[][] rows, List<Boolean> right, double[] weights) {
        double[] slope = new double[weights.length];
        for (int n = 0; n < rows.length; n++) {
            double error = 1 / (1 + Math.exp(-dot(weights, rows[n]))) - (right.get(n) ? 1 : 0);
            for (int k = 0; k < slope.length; k++) {
                slope[k] += error * rows[n][k] / rows.length;
            }
        }
        for (int k = 0; k < signals.length; k++) {
            slope[k] += SHRINK * weights[k];
        }
        return slope;
    }

    private double[] dense(Map<S, Double> row) {
        double[] dense = new double[signals.length + 1];
        for (int k = 0; k < signals.length; k++) {
            dense[k] = row.getOrDefault(signals[k], 0.0);
        }
        dense[signals.length] = 1;
        return dense;
    }

    private Weights<S> weights(double[] values) {
        Map<S, Double> weights = new EnumMap<>(type);
        for (int k = 0; k < signals.length; k++) {
            weights.put(signals[k], values[k]);
        }
        return new Weights<>(weights, values[signals.length]);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
