package io.github.probity.nlp.screening.offence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * From which probability on something is a finding. Set on development text, so that ordinary work talk gives few false
 * alarms; see {@code nlp/training/screening}.
 *
 * @param offends for a finding of whatever category
 * @param hates for a finding of hate
 * @param swears for a finding of strong swearing, which nothing else need speak for
 * @param worthReading from which odds, as a logarithm, a judge is asked about what the quick model has read
 */
record Limits(double offends, double hates, double swears, double worthReading) {

    /** The limits under which the encoder is asked. */
    static Limits withEncoder() {
        return read("limits.properties");
    }

    /** The limits under which the quick model judges alone. */
    static Limits withoutEncoder() {
        return read("limits-without-encoder.properties");
    }

    /** As {@link #withEncoder}, for the turns of a meeting. */
    static Limits inMeetings() {
        return read("limits-meetings.properties");
    }

    /** As {@link #withoutEncoder}, for the turns of a meeting. */
    static Limits inMeetingsWithoutEncoder() {
        return read("limits-meetings-without-encoder.properties");
    }

    private static Limits read(String resource) {
        Properties limits = new Properties();
        try (InputStream in = Limits.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is missing");
            }
            limits.load(in);
            return new Limits(
                    number(limits, "offends"),
                    number(limits, "hates"),
                    number(limits, "swears"),
                    number(limits, "worth-reading"));
        } catch (IOException | NumberFormatException e) {
            throw new IllegalStateException("The limits of screening cannot be read: reinstall Probity.", e);
        }
    }

    private static double number(Properties limits, String name) throws IOException {
        String value = limits.getProperty(name);
        if (value == null) {
            throw new IOException(name + " is missing");
        }
        return Double.parseDouble(value);
    }
}
