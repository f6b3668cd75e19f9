package io.github.probity.nlp.policy.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Map<String, List<Integer>> clausesWith = new HashMap<>();
        Map<String, Integer> byPlace = new HashMap<>();
        for (int n = 0; n < old.size(); n++) {
            if (!taken[n]) {
                int place = n;
                byPlace.put(place(old.get(n)), n);
                old.get(n)
                        .words()
                        .keySet()
                        .forEach(word -> clausesWith
                                .computeIfAbsent(word, key -> new ArrayList<>())
                                .add(place));
            }
        }
        clausesWith.values().removeIf(places -> places.size() > COMMON);
        List<Pair> pairs = new ArrayList<>();
        for (int n = 0; n < now.size(); n++) {
            if (origins[n] < 0) {
                addCandidates(n, clausesWith, byPlace, pairs);
            }
        }
        return pairs;
    }

    private void addCandidates(
            int n, Map<String, List<Integer>> clausesWith, Map<String, Integer> byPlace, List<Pair> pairs) {
        Wording wording = now.get(n);
        int inPlace = byPlace.getOrDefault(place(wording), -1);
        Map<Integer, Integer> shared = new HashMap<>();
        wording.words()
                .keySet()
                .forEach(word -> clausesWith
                        .getOrDefault(word, List.of())
                        .forEach(place -> shared.merge(place, 1, Integer::sum)));
        shared.remove(inPlace);
        shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(LOOKED_AT)
                .forEach(entry -> pairs.add(
                        new Pair(entry.getKey(), n, old.get(entry.getKey()).likeness(wording), false)));
        if (inPlace >= 0) {
            pairs.add(new Pair(inPlace, n, old.get(inPlace).likeness(wording), true));
        }
    }

    private void pair(int before, int after) {
        origins[after] = before;
        taken[before] = true;
    }
}
