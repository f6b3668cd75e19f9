package io.github.probity.nlp.screening.offence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes one verdict of several signals: the logarithm of its odds is a weighted sum of the signals and of their products, two
 * by two. Where the encoder and the quick model disagree, neither is believed alone.
 *
 * <p>The weights, made by {@code weigh.py} and {@code weigh-meetings.py}, were fitted on development text that trained neither
 * model, so the probability is the frequency seen there.
 */
final class Weighing {

    private record Term(@Nullable Signal one, @Nullable Signal other, double weight) {

        double of(Signals signals) {
            return weight * (one == null ? 1 : signals.of(one)) * (other == null ? 1 : signals.of(other));
        }
    }

    private final Map<Verdict, List<Term>> terms = new EnumMap<>(Verdict.class);

    private Weighing() {}

    /** For the signals of encoder and quick model. */
    static Weighing withEncoder() {
        return read("weighing.tsv");
    }

    /** For the quick model's signals alone. */
    static Weighing withoutEncoder() {
        return read("weighing-without-encoder.tsv");
    }

    /** As {@link #withEncoder}, for the turns of a meeting, of which hardly any offends. */
    static Weighing inMeetings() {
        return read("weighing-meetings.tsv");
    }

    /** As {@link #withoutEncoder}, for the turns of a meeting. */
    static Weighing inMeetingsWithoutEncoder() {
        return read("weighing-meetings-without-encoder.tsv");
    }

    private static Weighing read(String resource) {
        try (InputStream in = Weighing.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is missing");
            }
            Weighing weighing = new Weighing();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(weighing::add);
            return weighing;
        } catch (IOException e) {
            throw new IllegalStateException("The weights of screening cannot be read: reinstall Probity.", e);
        }
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        terms.computeIfAbsent(Verdict.named(columns[0]), verdict -> new ArrayList<>())
                .add(new Term(signal(columns[1]), signal(columns[2]), Double.parseDouble(columns[3])));
    }

    private static @Nullable Signal signal(String code) {
        return code.equals("-") ? null : Signal.named(code);
    }

    /** How probable a verdict is, 0 to 1. */
    double probability(Verdict verdict, Signals signals) {
        double logOdds = 0;
        for (Term term : terms.getOrDefault(verdict, List.of())) {
            logOdds += term.of(signals);
        }
        return 1 / (1 + Math.exp(-logOdds));
    }
}
