package io.github.probity.nlp.policy.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds for each clause of the version after the one it comes from: first those with the very same words, then the
 * likeliest of what is left. No clause of either version has more than one partner.
 */
final class Pairing {

    /** Below this, two clauses merely speak of the same subject. */
    private static final double ALIKE = 0.45;
    /** A clause that kept its reference and headings may have been rewritten further than that. */
    private static final double ALIKE_IN_PLACE = 0.25;

    /** Words and pairs that stand in more clauses than this lead to no candidates, so that common words cost nothing. */
    private static final int COMMON = 24;
    /** So many of the likeliest partners are looked at closely. */
    private static final int LOOKED_AT = 6;

    /** Two clauses that may belong together. */
    private record Pair(int old, int now, double likeness, boolean inPlace) {}

    private final List<Wording> old;
    private final List<Wording> now;
    private final int[] origins;
    private final boolean[] taken;

    Pairing(List<Wording> old, List<Wording> now) {
        this.old = old;
        this.now = now;
        this.origins = new int[now.size()];
        this.taken = new boolean[old.size()];
        Arrays.fill(origins, -1);
    }

    /** For each clause after, the place of its origin among those before, or -1. */
    int[] origins() {
        pairSameWords(true);
        pairSameWords(false);
        pairAlike();
        return origins;
    }

    private void pairSameWords(boolean samePlace) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int n = 0; n < old.size(); n++) {
            if (!taken[n]) {
                places.computeIfAbsent(key(old.get(n), samePlace), key -> new ArrayDeque<>())
                        .add(n);
            }
        }
        for (int n = 0; n < now.size(); n++) {
            Deque<Integer> same = origins[n] < 0 ? places.get(key(now.get(n), samePlace)) : null;
            if (same != null && !same.isEmpty()) {
                pair(same.remove(), n);
            }
        }
    }

    private static String key(Wording wording, boolean withPlace) {
        return withPlace ? place(wording) + "\n" + wording.text() : wording.text();
    }

    private static String place(Wording wording) {
        return wording.clause().reference() + "\n"
                + String.join("\n", wording.clause().headings());
    }

    private void pairAlike() {
        candidates().stream()
                .sorted(Comparator.comparingDouble(Pair::likeness)
                        .reversed()
                        .thenComparing(Pair::inPlace, Comparator.reverseOrder())
                        .thenComparingInt(Pair::now)
                        .thenComparingInt(Pair::old))
                .filter(pair -> pair.likeness() >= (pair.inPlace() ? ALIKE_IN_PLACE : ALIKE))
                .forEach(pair -> {
                    if (!taken[pair.old()] && origins[pair.now()] < 0) {
                        pair(pair.old(), pair.now());
                    }
                });
    }

    private List<Pair> candidates() {
        Map<Integer, WordCount> left = new HashMap<>();
        Map<String, Integer> byPlace = new HashMap<>();
        Map<String, List<Integer>> clausesWith = new HashMap<>();
        for (int n = 0; n < old.size(); n++) {
            if (!taken[n]) {
                int clause = n;
                WordCount words = WordCount.of(old.get(n).text());
                left.put(n, words);
                byPlace.put(place(old.get(n)), n);
                words.words()
                        .forEach(word -> clausesWith
                                .computeIfAbsent(word, key -> new ArrayList<>())
                                .add(clause));
            }
        }
        clausesWith.values().removeIf(clauses -> clauses.size() > COMMON);
        List<Pair> pairs = new ArrayList<>();
        for (int n = 0; n < now.size(); n++) {
            if (origins[n] < 0) {
                WordCount words = WordCount.of(now.get(n).text());
                int inPlace = byPlace.getOrDefault(place(now.get(n)), -1);
                for (int candidate : likeliest(words, clausesWith, inPlace)) {
                    double likeness =
                            Objects.requireNonNull(left.get(candidate)).likeness(words);
                    pairs.add(new Pair(candidate, n, likeness, candidate == inPlace));
                }
            }
        }
        return pairs;
    }

    /** The clauses that share the most words and pairs, and the one in the same place if there is one. */
    private static Set<Integer> likeliest(WordCount words, Map<String, List<Integer>> clausesWith, int inPlace) {
        Map<Integer, Integer> shared = new HashMap<>();
        words.words()
                .forEach(word -> clausesWith
                        .getOrDefault(word, List.of())
                        .forEach(clause -> shared.merge(clause, 1, Integer::sum)));
        Set<Integer> likeliest = shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(LOOKED_AT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        if (inPlace >= 0) {
            likeliest.add(inPlace);
        }
        return likeliest;
    }

    private void pair(int before, int after) {
        origins[after] = before;
        taken[before] = true;
    }
}
