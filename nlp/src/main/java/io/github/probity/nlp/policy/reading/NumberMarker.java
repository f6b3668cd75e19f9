package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.reading.Marker.Form;
import java.util.Locale;

/**
 * Reads the number at the start of a line: {@code 4}, {@code 4.2.1}, {@code B2.1}, {@code (2)}, {@code 12(2)(a)},
 * {@code § 4}, {@code II}, {@code II.3}, and {@code 3.—(1)} as statutes have it, which is 3(1).
 */
final class NumberMarker {
    private static final int MOST_DIGITS = 3;
    private static final int MOST_POINTS = 8;
    private static final int LONGEST_BRACKET = 5;

    private NumberMarker() {}

    static Marker at(String text, int start) {
        int first = text.charAt(start) == '§' ? Marker.skipSpace(text, start + 1) : start;
        boolean bracket = first < text.length() && text.charAt(first) == '(';
        first += bracket ? 1 : 0;
        int letters = bracket ? first : letters(text, first);
        int whole = digits(text, letters);
        boolean series = whole == letters && isSeries(text, first, letters);
        if (!series && (whole == letters || whole - letters > MOST_DIGITS)) {
            return Marker.NONE;
        }
        int end = points(text, whole);
        if (end < 0) {
            return Marker.NONE;
        }
        boolean dotted = end > whole || first > start && !bracket;
        Marker statute = statute(text, first, end);
        if (statute.form() != Form.NONE) {
            return statute;
        }
        Marker number = closed(text, first, bracketed(text, end), bracket, dotted);
        return series && !number.certain() ? Marker.NONE : number;
    }

    /** Past the capitals that open a number: one letter right before digits, or a Roman numeral. */
    private static int letters(String text, int first) {
        int i = first;
        while (i < text.length() && Marker.isUpper(text.charAt(i))) {
            i++;
        }
        boolean one = i == first + 1 && i < text.length() && Marker.isDigit(text.charAt(i));
        return one || isSeries(text, first, i) ? i : first;
    }

    /** Whether the capitals count by themselves: Roman numerals, and a letter with a number after its point. */
    private static boolean isSeries(String text, int first, int end) {
        boolean divided = end == first + 1 && text.startsWith(".", end) && digits(text, end + 1) > end + 1;
        return end > first && (divided || Roman.is(text.substring(first, end).toLowerCase(Locale.ROOT)));
    }

    /** Past the parts after points; -1 where what looks like a number is something else. */
    private static int points(String text, int start) {
        int i = start;
        for (int points = 0; points < MOST_POINTS; points++) {
            if (!text.startsWith(".", i) || digits(text, i + 1) == i + 1) {
                return i;
            }
            int next = digits(text, i + 1);
            if (next - i > MOST_DIGITS + 1) {
                return -1;
            }
            i = next;
        }
        return i;
    }

    /** A number with its first subdivision behind a dash. */
    private static Marker statute(String text, int first, int end) {
        int dash = text.startsWith(".", end) ? end + 1 : end;
        boolean divided = dash + 1 < text.length() && "—–-".indexOf(text.charAt(dash)) >= 0;
        int after = divided ? bracketed(text, dash + 1) : end;
        if (after <= dash + 1 || after < text.length() && !Character.isWhitespace(text.charAt(after))) {
            return Marker.NONE;
        }
        String label = text.substring(first, end) + text.substring(dash + 1, after);
        return new Marker(Form.NUMBER, label, Marker.skipSpace(text, after), true);
    }

    private static Marker closed(String text, int first, int end, boolean bracket, boolean dotted) {
        int after = end;
        boolean stopped = false;
        if (after < text.length() && (text.charAt(after) == ')' || !bracket && isStop(text.charAt(after)))) {
            after++;
            stopped = true;
        }
        if (bracket && !stopped || after < text.length() && !Character.isWhitespace(text.charAt(after))) {
            return Marker.NONE;
        }
        int words = Marker.skipSpace(text, after);
        boolean apart = words - after > 1 || text.startsWith("\t", after) || text.startsWith("\n", after);
        return new Marker(Form.NUMBER, text.substring(first, end), words, dotted || stopped || apart);
    }

    private static boolean isStop(char c) {
        return c == '.' || c == ':';
    }

    /** Past bracketed parts that hang on a number without a space, as in {@code 12(2)(a)}. */
    static int bracketed(String text, int start) {
        int i = start;
        while (i + 2 < text.length() && text.charAt(i) == '(') {
            int close = i + 1;
            while (close < text.length()
                    && close - i < LONGEST_BRACKET
                    && Character.isLetterOrDigit(text.charAt(close))) {
                close++;
            }
            if (close == i + 1 || close == text.length() || text.charAt(close) != ')') {
                return i;
            }
            i = close + 1;
        }
        return i;
    }

    private static int digits(String text, int start) {
        int i = start;
        while (i < text.length() && i - start < MOST_DIGITS + 2 && Marker.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
