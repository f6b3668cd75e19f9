package io.github.probity.nlp.policy.reading;

import java.util.Locale;

/** Page numbers, by themselves or at the end of a line of a contents list. */
final class PageNumber {
    private static final int MOST_DIGITS = 3;

    private PageNumber() {}

    /** Whether the line leads to a page: words, then a tab, leader points or a space, then a number. */
    static boolean ends(String line) {
        String words = line.strip();
        int number = numberStart(words);
        return number > 0 && number < words.length() && titleEnd(words, number) < number;
    }

    /** The words before the page number. */
    static String before(String line) {
        String words = line.strip();
        return ends(words) ? words.substring(0, titleEnd(words, numberStart(words))) : words;
    }

    /** Whether the line is nothing but a page number: {@code 12}, {@code Page 3 of 14}, {@code - 4 -}, {@code iv}. */
    static boolean alone(String line) {
        String words = line.strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty() || words.length() > 20) {
            return false;
        }
        String bare = words.startsWith("page") ? words.substring(4) : words;
        int digits = 0;
        for (int i = 0; i < bare.length(); i++) {
            digits += Character.isDigit(bare.charAt(i)) ? 1 : 0;
        }
        boolean onlyNumber =
                bare.replace("of", "").chars().allMatch(c -> Character.isDigit(c) || " -–/|".indexOf(c) >= 0);
        return digits > 0 && digits < 9 && onlyNumber || Roman.is(words);
    }

    /** Where the number of at most three digits begins; the end where the line closes with no such number. */
    private static int numberStart(String words) {
        int i = words.length();
        while (i > 0 && Character.isDigit(words.charAt(i - 1)) && words.length() - i <= MOST_DIGITS) {
            i--;
        }
        boolean decimal = i > 1 && words.charAt(i - 1) == '.' && Character.isDigit(words.charAt(i - 2));
        return decimal || words.length() - i > MOST_DIGITS ? words.length() : i;
    }

    private static int titleEnd(String words, int number) {
        int i = number;
        while (i > 0 && (Character.isWhitespace(words.charAt(i - 1)) || ".…·_".indexOf(words.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i;
    }
}
