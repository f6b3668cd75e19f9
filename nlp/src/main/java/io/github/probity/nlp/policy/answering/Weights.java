package io.github.probity.nlp.policy.answering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A linear model: a weight for each signal and a constant, read from a properties file that a training program wrote.
 *
 * @param <S> the signals it weighs
 */
final class Weights<S extends Enum<S>> {

    private static final String CONSTANT = "constant";

    private final Map<S, Double> weights;
    private final double constant;

    Weights(Map<S, Double> weights, double constant) {
        this.weights = weights;
        this.constant = constant;
    }

    /** Reads the weights that lie beside this class; a signal that the file does not name weighs nothing. */
    static <S extends Enum<S>> Weights<S> read(Class<S> signals, String file) {
        Properties properties = new Properties();
        try (@Nullable InputStream in = Weights.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file + " is missing from the program; install it again");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<S, Double> weights = new EnumMap<>(signals);
        for (S signal : signals.getEnumConstants()) {
            weights.put(signal, Double.valueOf(properties.getProperty(signal.name(), "0")));
        }
        return new Weights<>(weights, Double.parseDouble(properties.getProperty(CONSTANT, "0")));
    }

    /** The weights as they stand in a properties file. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        weights.forEach((signal, weight) -> text.append("%s=%.4f%n".formatted(signal, weight)));
        return text.append("%s=%.4f%n".formatted(CONSTANT, constant)).toString();
    }

    double sum(Map<S, Double> signals) {
        double sum = constant;
        for (Map.Entry<S, Double> signal : signals.entrySet()) {
            sum += signal.getValue() * weights.getOrDefault(signal.getKey(), 0.0);
        }
        return sum;
    }

    /** The sum as a probability. */
    double probability(Map<S, Double> signals) {
        return 1 / (1 + Math.exp(-sum(signals)));
    }
}
