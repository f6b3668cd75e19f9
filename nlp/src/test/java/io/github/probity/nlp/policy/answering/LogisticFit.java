package io.github.probity.nlp.policy.answering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fits {@link Weights} by gradient descent with a little shrinkage: one row alone says yes or no (logistic regression);
 * a list of rows of which some are right says "one of these, not those" (a softmax over the list).
 */
final class LogisticFit<S extends Enum<S>> {

    private static final int ROUNDS = 4_000;
    private static final double RATE = 0.05;
    private static final double SHRINK = 1e-4;

    /** Rows that are chosen among, and whether each is right. */
    record Choice<S extends Enum<S>>(List<Map<S, Double>> rows, List<Boolean> right) {}

    private final S[] signals;

    LogisticFit(Class<S> signals) {
        this.signals = signals.getEnumConstants();
    }

    /** Weights under which the right rows of each choice come first. */
    Weights<S> ranking(List<Choice<S>> choices) {
        double[] weights = descend(choices, false);
        return weights(weights);
    }

    /** Weights under which a row's probability is how often such rows are right. */
    Weights<S> judgement(List<Map<S, Double>> rows, List<Boolean> right) {
        List<Choice<S>> choices = new ArrayList<>();
        for (int n = 0; n < rows.size(); n++) {
            choices.add(new Choice<>(List.of(rows.get(n)), List.of(right.get(n))));
        }
        return weights(descend(choices, true));
    }

    private double[] descend(List<Choice<S>> choices, boolean alone) {
        List<double[][]> dense = choices.stream().map(this::dense).toList();
        double[] weights = new double[signals.length + 1];
        double[] first = new double[weights.length];
        double[] second = new double[weights.length];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] slope = new double[weights.length];
            for (int n = 0; n < dense.size(); n++) {
                if (alone) {
                    addAlone(
                            slope,
                            weights,
                            dense.get(n)[0],
                            choices.get(n).right().get(0));
                } else {
                    addAmong(slope, weights, dense.get(n), choices.get(n).right());
                }
            }
            for (int k = 0; k < weights.length; k++) {
                double g = slope[k] / dense.size() + (k < signals.length ? SHRINK * weights[k] : 0);
                first[k] = 0.9 * first[k] + 0.1 * g;
                second[k] = 0.999 * second[k] + 0.001 * g * g;
                double step = first[k] / (1 - Math.pow(0.9, round));
                weights[k] -= RATE * step / (Math.sqrt(second[k] / (1 - Math.pow(0.999, round))) + 1e-8);
            }
        }
        return weights;
    }

    private static void addAlone(double[] slope, double[] weights, double[] row, boolean right) {
        double error = 1 / (1 + Math.exp(-dot(weights, row))) - (right ? 1 : 0);
        add(slope, row, error);
    }

    private static void addAmong(double[] slope, double[] weights, double[][] rows, List<Boolean> right) {
        double[] all = new double[rows.length];
        double allSum = 0;
        double rightSum = 0;
        for (int n = 0; n < rows.length; n++) {
            all[n] = Math.exp(dot(weights, rows[n]));
            allSum += all[n];
            rightSum += right.get(n) ? all[n] : 0;
        }
        for (int n = 0; n < rows.length; n++) {
            add(slope, rows[n], all[n] / allSum - (right.get(n) ? all[n] / rightSum : 0));
        }
    }

    private double[][] dense(Choice<S> choice) {
        return choice.rows().stream().map(this::dense).toArray(double[][]::new);
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
        @SuppressWarnings("unchecked")
        Class<S> type = (Class<S>) signals[0].getDeclaringClass();
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

    private static void add(double[] to, double[] row, double times) {
        for (int k = 0; k < to.length; k++) {
            to[k] += times * row[k];
        }
    }
}
