package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.encoder.Vectors;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.answering.Tuning.Pairing;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers questions of the same meaning as one whose answer the owner has settled.
 *
 * <p>The same words, but for capitals and marks, are the same meaning; otherwise an encoder has to find the two as good as
 * equal. An encoder hardly sees numbers and negations, so those must agree to the letter.
 */
final class Pairings {

    private static final double SAME_MEANING = 0.88;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MUST_AGREE =
            Pattern.compile(".*\\d.*|not|no|never|without|nobody|cannot|cant|t|except|unless");

    private record Settled(Pairing pairing, String words, List<String> marks, float[] meaning) {}

    private final List<Settled> settled;
    private final Encoders encoders;

    Pairings(List<Pairing> pairings, Encoders encoders) {
        this.encoders = encoders;
        settled = pairings.stream().map(this::settled).toList();
    }

    /** The clause that the owner has settled on; empty if the question is like none, or its clause is in none of these. */
    Optional<Citation> answer(String question, List<Policy> policies) {
        if (settled.isEmpty()) {
            return Optional.empty();
        }
        Settled asked = settled(new Pairing(question, "", ""));
        return settled.stream()
                .filter(known -> likeness(known, asked) >= SAME_MEANING)
                .sorted(Comparator.comparingDouble((Settled known) -> -likeness(known, asked)))
                .flatMap(known -> cited(known.pairing(), policies))
                .findFirst();
    }

    private static double likeness(Settled known, Settled asked) {
        if (known.words().equals(asked.words())) {
            return 1;
        }
        boolean comparable = known.meaning().length > 0 && known.marks().equals(asked.marks());
        return comparable ? Vectors.dot(known.meaning(), asked.meaning()) : 0;
    }

    private static Stream<Citation> cited(Pairing pairing, List<Policy> policies) {
        return policies.stream()
                .filter(policy -> policy.document().equals(pairing.document()))
                .flatMap(policy -> policy.clause(pairing.reference()).stream()
                        .map(clause -> new Citation(policy.document(), policy.facts(), clause, null)));
    }

    private Settled settled(Pairing pairing) {
        String words = BETWEEN_WORDS
                .matcher(pairing.question().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        List<String> marks = Arrays.stream(words.split(" "))
                .filter(word -> MUST_AGREE.matcher(word).matches())
                .sorted()
                .toList();
        return new Settled(pairing, words, marks, encoders.passage(words));
    }
}
