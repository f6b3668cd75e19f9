package io.github.probity.nlp.policy.reading;

import java.util.Locale;
import java.util.Set;

/**
 * The sign at the start of a line that says what the line is: a bullet, a letter, a number, or a named division.
 * Read by hand in one pass, so that no text can make it slow.
 *
 * @param form which kind of sign
 * @param label what it says, without brackets and closing points: {@code 4.2}, {@code a}, {@code Rule 4}
 * @param end where the words after it begin
 * @param certain false for a number that might be the beginning of a sentence ({@code 28 days after})
 */
record Marker(Form form, String label, int end, boolean certain) {

    enum Form {
        NONE,
        BULLET,
        LETTER,
        NUMBER,
        /** A provision by name and number: Rule 4, Article 12. */
        PROVISION,
        /** A part of the document by name and number: Section A, Annex 2. */
        DIVISION
    }

    static final Marker NONE = new Marker(Form.NONE, "", 0, false);

    private static final String BULLETS = "-–—•‣▪●○◦■□·*+\uf0b7\uf0a7";
    private static final Set<String> PROVISIONS = Set.of("rule", "article", "regulation", "clause", "paragraph");
    private static final Set<String> DIVISIONS =
            Set.of("section", "part", "chapter", "annex", "annexe", "appendix", "schedule");
    private static final Set<String> COUNTING =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** The marker that the text begins with, or {@link #NONE}. */
    static Marker at(String text) {
        int start = skipSpace(text, 0);
        if (start == text.length()) {
            return NONE;
        }
        if (BULLETS.indexOf(text.charAt(start)) >= 0 || isRoundLetter(text, start)) {
            return bullet(text, start);
        }
        Marker number = NumberMarker.at(text, start);
        if (number.form != Form.NONE) {
            return number;
        }
        Marker letter = letter(text, start);
        return letter.form != Form.NONE ? letter : named(text, start);
    }

    /** How many parts the label has: 1 for {@code 4}, {@code 4.0} and {@code Rule 4}, 2 for {@code 4.2} and {@code A1}. */
    int depth() {
        int parts = 1;
        for (int i = 1; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean zero = c == '.' && label.startsWith(".0", i) && i + 2 == label.length();
            boolean letterThenDigit = i == 1 && Character.isDigit(c) && Character.isLetter(label.charAt(0));
            if (c == '.' && !zero || c == '(' || letterThenDigit) {
                parts++;
            }
        }
        return form == Form.NUMBER ? parts : 1;
    }

    /** Whether this number is the next after the other: 7.3 after 7.2, B2 after B1. */
    boolean follows(Marker other) {
        int start = lastPart();
        int otherStart = other.lastPart();
        boolean samePart = label.substring(0, start).equals(other.label.substring(0, otherStart));
        return samePart && isSuccessor(other.label.substring(otherStart), label.substring(start));
    }

    /** Whether this number is the first under the other: 7.1 under 7. */
    boolean isFirstUnder(Marker other) {
        return !other.label.isEmpty() && label.equals(other.label + ".1");
    }

    /** Where the digits at the end of the label begin. */
    private int lastPart() {
        int start = label.length();
        while (start > 0 && isDigit(label.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isSuccessor(String before, String after) {
        boolean numbers = !before.isEmpty() && !after.isEmpty();
        return numbers && Integer.parseInt(after) == Integer.parseInt(before) + 1;
    }

    /** The text without the marker. */
    String rest(String text) {
        return text.substring(end).strip();
    }

    /** The letter o that stands for a round bullet: it has a gap after it. */
    private static boolean isRoundLetter(String text, int start) {
        return text.startsWith("o  ", start) || text.startsWith("o\t", start);
    }

    private static Marker bullet(String text, int start) {
        int end = start + 1;
        while (end < text.length() && (text.charAt(end) == ' ' || BULLETS.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        boolean separated = end < text.length() && Character.isWhitespace(text.charAt(end - 1))
                || end < text.length() && text.charAt(end) == '\t'
                || end - start == 1 && end < text.length() && "-–—*+o".indexOf(text.charAt(start)) < 0;
        return separated ? new Marker(Form.BULLET, "", skipSpace(text, end), true) : NONE;
    }

    private static Marker letter(String text, int start) {
        boolean bracket = text.charAt(start) == '(';
        int first = bracket ? start + 1 : start;
        int end = first;
        while (end < text.length() && end - first < 5 && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        boolean single = end - first == 1;
        if (end >= text.length() || end == first || !single && !Roman.is(text.substring(first, end))) {
            return NONE;
        }
        char close = text.charAt(end);
        boolean closed = close == ')' || close == '.' && !bracket;
        boolean spaced = end + 1 == text.length() || Character.isWhitespace(text.charAt(end + 1));
        return closed && spaced
                ? new Marker(Form.LETTER, text.substring(first, end), skipSpace(text, end + 1), true)
                : NONE;
    }

    private static Marker named(String text, int start) {
        int wordEnd = letters(text, start);
        String word = text.substring(start, wordEnd).toLowerCase(Locale.ROOT);
        boolean division = DIVISIONS.contains(word);
        if (!division && !PROVISIONS.contains(word)) {
            return NONE;
        }
        if (division && isAlone(text, wordEnd)) {
            return punctuated(Form.DIVISION, text, start, wordEnd);
        }
        if (!text.startsWith(" ", wordEnd)) {
            return NONE;
        }
        int end = wordEnd + 1;
        while (end < text.length() && end - wordEnd < 9 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String which = text.substring(wordEnd + 1, end);
        if (!isOrdinal(which)) {
            return NONE;
        }
        end = NumberMarker.bracketed(text, end);
        return punctuated(division ? Form.DIVISION : Form.PROVISION, text, start, end);
    }

    /** Whether the word stands without a number: the only annex or schedule there is. */
    private static boolean isAlone(String text, int wordEnd) {
        int next = skipSpace(text, wordEnd);
        return next == text.length() || ":–—".indexOf(text.charAt(next)) >= 0;
    }

    private static Marker punctuated(Form form, String text, int start, int end) {
        int after = end;
        while (after < text.length() && ":.–—-".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        int words = skipSpace(text, after);
        boolean certain = after > end
                || after == text.length()
                || words - after > 1
                || text.charAt(after) == '\n'
                || words + 1 < text.length() && "–—-".indexOf(text.charAt(words)) >= 0;
        while (words < text.length() && "–—- ".indexOf(text.charAt(words)) >= 0) {
            words++;
        }
        return new Marker(form, text.substring(start, end), words, certain);
    }

    private static boolean isOrdinal(String which) {
        return which.length() == 1
                || which.length() < 4 && which.chars().allMatch(Character::isDigit) && !which.isEmpty()
                || Roman.is(which.toLowerCase(Locale.ROOT))
                || COUNTING.contains(which.toLowerCase(Locale.ROOT))
                || which.length() == 2 && isUpper(which.charAt(0)) && isDigit(which.charAt(1));
    }

    private static int letters(String text, int start) {
        int i = start;
        while (i < text.length() && i - start < 12 && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int skipSpace(String text, int start) {
        int i = start;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
