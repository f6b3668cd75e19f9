package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.encoder.Vectors;
import io.github.probity.nlp.policy.answering.Answer.Courtesy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises what is not a question to a policy by its likeness to written examples of each kind. Distress is looked for
 * first and taken on less evidence than the others: support offered once too often does no harm.
 */
final class Courtesies {

    private static final double ALIKE = 0.72;
    private static final double ALIKE_IN_DISTRESS = 0.45;

    private record Example(Courtesy.Kind kind, String text, float[] vector) {}

    /**
     * What a text is most like.
     *
     * @param likeness cosine with the nearest example of that kind, 0 to 1
     * @param chatter cosine with the nearest example of any kind
     */
    record Likeness(Courtesy.Kind kind, double likeness, double chatter) {}

    private final List<Example> examples = new ArrayList<>();
    private final Encoders encoders;

    Courtesies(Encoders encoders, VectorStore store) {
        this.encoders = encoders;
        List<String[]> lines = lines();
        List<float[]> vectors =
                encoders.passages(lines.stream().map(line -> line[1]).toList(), store);
        for (int n = 0; n < lines.size(); n++) {
            examples.add(new Example(Courtesy.Kind.valueOf(lines.get(n)[0]), plain(lines.get(n)[1]), vectors.get(n)));
        }
    }

    /** The kind of example that the text is most like. */
    Likeness nearest(String text) {
        float[] vector = encoders.passage(text);
        Likeness nearest = new Likeness(Courtesy.Kind.UNREADABLE, 0, 0);
        for (Example example : examples) {
            double likeness = plain(text).equals(example.text()) ? 1 : likeness(vector, example.vector());
            double chatter = Math.max(likeness, nearest.chatter());
            boolean nearer = likeness - alike(example.kind()) > nearest.likeness() - alike(nearest.kind());
            nearest = nearer
                    ? new Likeness(example.kind(), likeness, chatter)
                    : new Likeness(nearest.kind(), nearest.likeness(), chatter);
        }
        return nearest;
    }

    /** The kind of courtesy that a text calls for, if it is like enough to one, or holds no word at all. */
    Optional<Courtesy.Kind> in(String text, Likeness nearest) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Courtesy.Kind.UNREADABLE);
        }
        return nearest.likeness() >= alike(nearest.kind()) ? Optional.of(nearest.kind()) : Optional.empty();
    }

    private static double alike(Courtesy.Kind kind) {
        return kind == Courtesy.Kind.DISTRESS ? ALIKE_IN_DISTRESS : ALIKE;
    }

    private static double likeness(float[] a, float[] b) {
        return a.length == 0 || b.length == 0 ? 0 : Vectors.dot(a, b);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static List<String[]> lines() {
        try (@Nullable InputStream in = Courtesies.class.getResourceAsStream("courtesies.tsv")) {
            if (in == null) {
                throw new IOException("courtesies.tsv is missing from the program; install it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
