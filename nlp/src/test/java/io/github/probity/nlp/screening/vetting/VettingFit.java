package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Disclosure.Standing;
import io.github.probity.nlp.screening.Disclosure.Subject;
import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Sentences;
import io.github.probity.nlp.text.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Fits the weights of the signals to labelled files: {@code VettingFit out.tsv file...}. Logistic regression with a little
 * shrinkage over the likeliest candidate of each line; the seed is fixed.
 */
final class VettingFit {

    static int ROUNDS = 14;
    static double RATE = 0.12;
    static double SHRINK = 2e-5;
    static int SEEN = 2;

    record Line(LabelledLine label, List<Candidate> candidates) {}

    private final Map<String, float[]> weights = new HashMap<>();
    private final Map<String, float[]> squares = new HashMap<>();

    public static void main(String[] args) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (int n = 1; n < args.length; n++) {
            lines.addAll(read(Path.of(args[n])));
        }
        Map<String, float[]> fitted = new VettingFit().fit(lines);
        write(Path.of(args[0]), fitted);
    }

    static List<Line> read(Path file) throws IOException {
        Folding folding = new Folding(new Spelling(Map.of(), List.of()));
        Sentences sentences = Sentences.english();
        return LabelledLine.read(Files.readAllLines(file)).stream()
                .map(line -> new Line(line, Candidates.in(new ScreenedText(line.message(), folding, sentences))))
                .toList();
    }

    Map<String, float[]> fit(List<Line> lines) {
        Map<String, Integer> seen = new HashMap<>();
        lines.forEach(line -> line.candidates()
                .forEach(c -> c.signals().stream().distinct().forEach(s -> seen.merge(s, 1, Integer::sum))));
        List<Line> order = new ArrayList<>(lines);
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Line line : order) {
                learn(line, seen);
            }
        }
        return weights;
    }

    private void learn(Line line, Map<String, Integer> seen) {
        List<Candidate> candidates = line.candidates();
        if (candidates.isEmpty()) {
            return;
        }
        Weights now = new Weights(weights);
        boolean disclosure = line.label().isDisclosure();
        for (Candidate candidate : candidates) {
            boolean right = disclosure && line.label().levels().contains(candidate.level().code());
            boolean best = candidate == best(candidates, now, line);
            if (right && best) {
                step(candidate, 0, 1 - now.probability(candidate.signals()), seen);
                person(candidate, line.label(), now, seen);
            } else if (!disclosure || !right) {
                step(candidate, 0, -now.probability(candidate.signals()), seen);
            }
        }
    }

    private static Candidate best(List<Candidate> candidates, Weights now, Line line) {
        Candidate best = candidates.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : candidates) {
            boolean right = line.label().levels().contains(candidate.level().code());
            double sum = now.sum(candidate.signals(), 0) + (right ? 100 : 0);
            if (sum > most) {
                most = sum;
                best = candidate;
            }
        }
        return best;
    }

    private void person(Candidate candidate, LabelledLine label, Weights now, Map<String, Integer> seen) {
        many(candidate, 1, Subject.valueOf(label.subject().toUpperCase(Locale.ROOT)).ordinal(), Subject.values().length, now, seen);
        many(candidate, 1 + Subject.values().length, Standing.valueOf(label.standing().toUpperCase(Locale.ROOT)).ordinal(),
                Standing.values().length, now, seen);
    }

    private void many(Candidate candidate, int from, int right, int count, Weights now, Map<String, Integer> seen) {
        double[] odds = new double[count];
        double all = 0;
        for (int n = 0; n < count; n++) {
            odds[n] = Math.exp(now.sum(candidate.signals(), from + n));
            all += odds[n];
        }
        for (int n = 0; n < count; n++) {
            step(candidate, from + n, (n == right ? 1 : 0) - odds[n] / all, seen);
        }
    }

    private void step(Candidate candidate, int column, double error, Map<String, Integer> seen) {
        double scale = 1 / Math.sqrt(candidate.signals().size());
        for (String signal : candidate.signals()) {
            if (seen.getOrDefault(signal, 0) < SEEN) {
                continue;
            }
            float[] weight = weights.computeIfAbsent(signal, s -> new float[Weights.COLUMNS]);
            float[] square = squares.computeIfAbsent(signal, s -> new float[Weights.COLUMNS]);
            double slope = error * scale - SHRINK * weight[column];
            square[column] += (float) (slope * slope);
            weight[column] += (float) (RATE * slope / Math.sqrt(square[column] + 0.3));
        }
    }

    private static void write(Path file, Map<String, float[]> fitted) throws IOException {
        StringBuilder out = new StringBuilder("# Signal, then its weight in hundredths for: disclosure; self, other, group;"
                + " held, past, process, refused. Written by VettingFit.\n");
        new TreeMap<>(fitted).forEach((signal, row) -> {
            StringBuilder line = new StringBuilder(signal);
            boolean any = false;
            for (float weight : row) {
                long hundredths = Math.round(weight * 100.0);
                any |= hundredths != 0;
                line.append('\t').append(hundredths == 0 ? "" : hundredths);
            }
            if (any) {
                out.append(line).append('\n');
            }
        });
        Files.writeString(file, out);
    }
}
