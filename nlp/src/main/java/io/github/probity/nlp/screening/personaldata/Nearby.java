package io.github.probity.nlp.screening.personaldata;

import java.util.regex.Pattern;

/** What stands close to a number. */
final class Nearby {

    private Nearby() {}

    static String before(String text, int at, int reach) {
        return text.substring(Math.max(0, at - reach), at);
    }

    static String after(String text, int at, int reach) {
        return text.substring(at, Math.min(text.length(), at + reach));
    }

    /** Whether a pattern is found shortly before or, half as far, after a stretch. */
    static boolean has(Pattern words, String text, int start, int end, int reach) {
        return words.matcher(before(text, start, reach)).find()
                || words.matcher(after(text, end, reach / 2)).find();
    }

    /** Whether words that end at a place, or shortly before, say that it is something else. */
    static boolean precedes(Pattern words, String text, int at, int reach) {
        return words.matcher(before(text, at, reach)).find();
    }

    static String digits(String written) {
        StringBuilder digits = new StringBuilder(written.length());
        written.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
