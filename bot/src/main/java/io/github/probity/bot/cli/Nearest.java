package io.github.probity.bot.cli;

import java.util.Collection;
import java.util.Comparator;

/** Finds the known word that somebody probably meant. */
final class Nearest {

    private Nearest() {}

    /** A sentence that starts with a space and proposes one of the known words, or lists them when none is near. */
    static String suggestion(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .filter(candidate -> distance(word, candidate) <= Math.max(2, candidate.length() / 3))
                .map(candidate -> " Did you mean " + candidate + "?")
                .orElse(known.isEmpty() ? "" : " Known are: " + String.join(", ", known) + ".");
    }

    /** Levenshtein's edit distance. */
    static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
