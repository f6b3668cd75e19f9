package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of several policies a question speaks of. A policy goes by the words of its title, issuer and file name that are
 * names: never written in lower case in any of the policies, and not shared with another ("York", "Lincs").
 */
final class Scope {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern COMPARING = Pattern.compile(
            "(?i)\\b(compare|comparison|differ|differs|difference|different|both|each|all three|all the policies|versus|vs|"
                    + "which (?:employer|council|body|policy|policies|organisation)|respectively|same in)\\b");
    /** People shorten names at their end: four letters tell Lincs and Lincolnshire to be one. */
    private static final int STEM = 4;

    private final Map<String, Set<String>> names = new HashMap<>();

    Scope(Collection<Policy> policies) {
        Set<String> ordinary = policies.stream()
                .flatMap(policy -> policy.clauses().stream())
                .map(Clause::text)
                .flatMap(WORDS::splitAsStream)
                .filter(word -> word.equals(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        Map<String, Long> uses = policies.stream()
                .flatMap(policy -> stems(policy, ordinary).stream())
                .collect(Collectors.groupingBy(stem -> stem, Collectors.counting()));
        for (Policy policy : policies) {
            Set<String> own = stems(policy, ordinary);
            own.removeIf(stem -> uses.getOrDefault(stem, 0L) > 1);
            names.put(policy.document(), own);
        }
    }

    /** The documents that the question names, of those it may be answered from; all of these when it names none. */
    Set<String> of(String question, Set<String> allowed) {
        Set<String> asked = Arrays.stream(WORDS.split(question.toLowerCase(Locale.ROOT)))
                .map(Scope::stem)
                .collect(Collectors.toSet());
        Set<String> named = allowed.stream()
                .filter(document ->
                        names.getOrDefault(document, Set.of()).stream().anyMatch(asked::contains))
                .collect(Collectors.toSet());
        return named.isEmpty() ? allowed : named;
    }

    /** Whether the question wants an answer from each of several documents. */
    static boolean compares(String question, Collection<String> documents) {
        return documents.size() > 1 && COMPARING.matcher(question).find();
    }

    private static Set<String> stems(Policy policy, Set<String> ordinary) {
        String issuer = policy.facts().issuer() == null ? "" : policy.facts().issuer();
        String file = policy.document().replaceFirst("\\.[a-z]+$", "");
        Set<String> stems = new HashSet<>();
        Stream.of(file, policy.facts().title(), issuer)
                .flatMap(text -> WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= STEM && !ordinary.contains(word))
                .map(Scope::stem)
                .forEach(stems::add);
        return stems;
    }

    private static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }
}
