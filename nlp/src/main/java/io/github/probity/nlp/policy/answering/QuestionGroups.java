package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.encoder.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts questions of like meaning together: each joins the group whose first question it is most like, or begins one. By
 * the encoder's vectors, or without an encoder by the words they share.
 */
public final class QuestionGroups {

    private static final double ALIKE_IN_MEANING = 0.62;
    private static final double ALIKE_IN_WORDS = 0.34;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LITTLE = Pattern.compile(
            "a|an|the|i|my|we|our|is|are|am|be|it|to|of|in|on|at|for|or|and|with|do|does|can|may|could|"
                    + "should|must|will|would|what|when|where|who|how|why|if|if|me|us|you|your|that|this|there|have|has|use|using");

    private QuestionGroups() {}

    /**
     * The groups, the largest first.
     *
     * @param questions each once
     * @param store may keep their vectors
     * @return for each group the places of its questions in the list, in that order
     */
    public static List<List<Integer>> of(List<String> questions, Encoders encoders, VectorStore store) {
        List<float[]> vectors = encoders.passages(questions, store);
        boolean encoded = vectors.stream().anyMatch(vector -> vector.length > 0);
        return encoded
                ? grouped(questions.size(), ALIKE_IN_MEANING, n -> m -> Vectors.dot(vectors.get(n), vectors.get(m)))
                : byWords(questions);
    }

    private static List<List<Integer>> byWords(List<String> questions) {
        List<Set<String>> words = questions.stream().map(QuestionGroups::words).toList();
        return grouped(questions.size(), ALIKE_IN_WORDS, n -> m -> overlap(words.get(n), words.get(m)));
    }

    private interface Likeness {
        IntToDoubleFunction of(int question);
    }

    private static List<List<Integer>> grouped(int size, double alike, Likeness likeness) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            IntToDoubleFunction toThis = likeness.of(n);
            int nearest = IntStream.range(0, groups.size())
                    .boxed()
                    .max(Comparator.comparingDouble(
                            group -> toThis.applyAsDouble(groups.get(group).get(0))))
                    .filter(group -> toThis.applyAsDouble(groups.get(group).get(0)) >= alike)
                    .orElse(-1);
            if (nearest < 0) {
                groups.add(new ArrayList<>(List.of(n)));
            } else {
                groups.get(nearest).add(n);
            }
        }
        groups.sort(
                Comparator.comparingInt((List<Integer> group) -> group.size()).reversed());
        return groups;
    }

    private static Set<String> words(String question) {
        return Arrays.stream(BETWEEN_WORDS.split(question.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && !LITTLE.matcher(word).matches())
                .map(word -> word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }

    private static double overlap(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int either = one.size() + other.size() - both.size();
        return either == 0 ? 1 : (double) both.size() / either;
    }
}
