package io.github.probity.nlp.policy.reading;

import java.util.Locale;
import java.util.Set;

/** What a line of text looks like. */
final class Words {
    private static final int LONGEST_TITLE = 90;
    private static final int MOST_TITLE_WORDS = 12;
    private static final Set<String> DEMANDS = Set.of("must", "shall", "should", "ought", "never");

    private Words() {}

    /** The text with each run of white space made one space, line breaks kept. */
    static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean gap = false;
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                gap = true;
                broken |= c == '\n';
                continue;
            }
            if (gap && !tidy.isEmpty()) {
                tidy.append(broken ? '\n' : ' ');
            }
            gap = false;
            broken = false;
            tidy.append(c);
        }
        return tidy.toString();
    }

    /** The same words in one form, whatever the case, spacing and closing punctuation. */
    static String folded(String text) {
        String tidy = tidy(text).replace('\n', ' ').toLowerCase(Locale.ROOT).replace('’', '\'');
        int end = tidy.length();
        while (end > 0 && ".:;,".indexOf(tidy.charAt(end - 1)) >= 0) {
            end--;
        }
        return tidy.substring(0, end).strip();
    }

    /** Whether the line is short, begins like a title and does not end like a sentence. */
    static boolean titled(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.length() > LONGEST_TITLE || text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return count(text) <= MOST_TITLE_WORDS
                && (Character.isUpperCase(first) || Character.isDigit(first) || "\"'“‘§".indexOf(first) >= 0)
                && ".;,!:–—-".indexOf(last) < 0;
    }

    static boolean capitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters >= 3;
    }

    /** Whether a sentence ends here, so that what follows is something new. */
    static boolean ended(String text) {
        String end = text.stripTrailing();
        return end.isEmpty()
                || ".!?:;".indexOf(end.charAt(end.length() - 1)) >= 0
                || end.length() > 1
                        && "\"”')]".indexOf(end.charAt(end.length() - 1)) >= 0
                        && ".!?".indexOf(end.charAt(end.length() - 2)) >= 0;
    }

    /** Whether the text announces what follows it. */
    static boolean announces(String text) {
        String end = text.stripTrailing();
        while (!end.isEmpty() && "-– ".indexOf(end.charAt(end.length() - 1)) >= 0) {
            end = end.substring(0, end.length() - 1);
        }
        return end.endsWith(":");
    }

    /** Whether the sentence binds or allows somebody, as a rule does and a definition does not. */
    static boolean demands(String sentence) {
        for (String word : folded(sentence).split("[^a-z]+", -1)) {
            if (DEMANDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}
