package io.github.probity.nlp.policy.comparing;

import io.github.probity.nlp.policy.Clause;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A clause as it is compared.
 *
 * @param text its words without its own number; blank space, quotation marks, dashes and bullets all of one kind
 * @param words how often each word and each pair of neighbours stands in it; pairs tell clauses apart that share their words
 * @param size how many words and pairs that makes
 */
record Wording(Clause clause, String text, Map<String, Integer> words, int size) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201c\u201d\u201e\u00ab\u00bb]");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\u2018\u2019\u201a\u00b4`]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern BULLETS = Pattern.compile("[\u2022\u25cf\u25aa\u25e6\u00b7\u2023\uf0b7]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Wording of(Clause clause) {
        String text = withoutNumber(even(clause.text()), clause.reference());
        Map<String, Integer> words = new HashMap<>();
        String before = "";
        int size = 0;
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
                words.merge(before + " " + word, 1, Integer::sum);
                before = word;
                size += 2;
            }
        }
        return new Wording(clause, text, words, size);
    }

    /** How alike two clauses are, 0 to 1: twice what they share over what both have (Dice). */
    double likeness(Wording other) {
        if (size + other.size == 0) {
            return 1;
        }
        boolean isShorter = words.size() <= other.words.size();
        Map<String, Integer> more = isShorter ? other.words : words;
        int shared = (isShorter ? words : other.words)
                .entrySet().stream()
                        .mapToInt(entry -> Math.min(entry.getValue(), more.getOrDefault(entry.getKey(), 0)))
                        .sum();
        return 2.0 * shared / (size + other.size);
    }

    private static String even(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC);
        even = DOUBLE_QUOTES.matcher(even).replaceAll("\"");
        even = SINGLE_QUOTES.matcher(even).replaceAll("'");
        even = DASHES.matcher(even).replaceAll("-");
        even = BULLETS.matcher(even).replaceAll("*");
        return SPACE.matcher(even).replaceAll(" ").strip();
    }

    /** Without the number only if it is the reference's own: the 3 of "3 days' notice" is the rule itself. */
    private static String withoutNumber(String text, String reference) {
        int end = text.indexOf(' ');
        if (end < 0) {
            return text;
        }
        String last = reference.substring(reference.lastIndexOf(' ') + 1);
        return bare(text.substring(0, end)).equals(bare(last)) ? text.substring(end + 1) : text;
    }

    private static String bare(String number) {
        String bare = number.endsWith(".") || number.endsWith(":") ? number.substring(0, number.length() - 1) : number;
        return bare.endsWith(")") && bare.indexOf('(') < 0 ? bare.substring(0, bare.length() - 1) : bare;
    }
}
