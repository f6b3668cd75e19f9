package io.github.probity.nlp.policy.comparing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How often each word and each pair of neighbours stands in a text; pairs tell clauses apart that share their words.
 *
 * @param size how many words and pairs there are, repetitions counted
 */
record WordCount(Map<String, Integer> counts, int size) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static WordCount of(String text) {
        Map<String, Integer> counts = new HashMap<>();
        String before = "";
        int size = 0;
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                counts.merge(word, 1, Integer::sum);
                counts.merge(before + " " + word, 1, Integer::sum);
                before = word;
                size += 2;
            }
        }
        return new WordCount(counts, size);
    }

    Set<String> words() {
        return counts.keySet();
    }

    /** How alike two texts are, 0 to 1: twice what they share over what both have (Dice). */
    double likeness(WordCount other) {
        if (size + other.size == 0) {
            return 1;
        }
        if (counts.size() > other.counts.size()) {
            return other.likeness(this);
        }
        int shared = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            shared += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
        }
        return 2.0 * shared / (size + other.size);
    }
}
