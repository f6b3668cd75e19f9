package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Category;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * From which probability on something is a finding. Set on development text, so that ordinary work talk gives few false
 * alarms; see {@code nlp/training/screening}.
 *
 * @param finding by category, 0 to 1
 * @param anyOffence for the head that asks whether a text offends at all
 * @param worthReading from which odds, as a logarithm, the encoder reads what the quick model has read
 */
record Limits(Map<Category, Double> finding, double anyOffence, double worthReading) {

    /** The limits under which the encoder is asked. */
    static Limits withEncoder() {
        return read("limits.properties");
    }

    /** The limits under which the quick model judges alone. */
    static Limits withoutEncoder() {
        return read("limits-without-encoder.properties");
    }

    private static Limits read(String resource) {
        Properties limits = new Properties();
        try (InputStream in = Limits.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is missing");
            }
            limits.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("The limits of screening cannot be read: reinstall Probity.", e);
        }
        Map<Category, Double> finding = new EnumMap<>(Category.class);
        for (Category category : OffenceHeads.CATEGORIES.keySet()) {
            finding.put(category, number(limits, category.code()));
        }
        return new Limits(finding, number(limits, "any-offence"), number(limits, "worth-reading"));
    }

    private static double number(Properties limits, String name) {
        return Double.parseDouble(limits.getProperty(name, "1"));
    }

    double of(Category category) {
        return finding.getOrDefault(category, 1.0);
    }
}
