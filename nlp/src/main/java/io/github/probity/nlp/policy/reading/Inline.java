package io.github.probity.nlp.policy.reading;

/** Markdown's marks inside a line, which are also met in plain text that was once Markdown. */
final class Inline {
    private static final int LONGEST_LINK_TEXT = 300;
    private static final int LONGEST_TARGET = 1000;

    private Inline() {}

    /** The words without emphasis marks and link targets. A mark that opens a list item stays. */
    static String plain(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('[') < 0 && text.indexOf('`') < 0 && !text.contains("__")) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int linkTextEnd = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == linkTextEnd) {
                i = text.indexOf(')', i);
            } else if (c == '[' && linkTextEnd < i && linkTextEnd(text, i) > 0) {
                linkTextEnd = linkTextEnd(text, i);
            } else if (!isEmphasis(text, i)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** How many characters of {@link #plain} the text begins with in bold. */
    static int boldLead(String text) {
        String words = text.stripLeading();
        String mark = words.startsWith("__") ? "__" : "**";
        int end = words.startsWith(mark) ? words.indexOf(mark, mark.length()) : -1;
        return end < 0 ? 0 : plain(words.substring(mark.length(), end)).length();
    }

    private static boolean isEmphasis(String text, int i) {
        char c = text.charAt(i);
        boolean bullet = c == '*'
                && i + 1 < text.length()
                && text.charAt(i + 1) == ' '
                && text.substring(0, Math.min(i, 8)).isBlank()
                && i < 8;
        boolean underscores = c == '_' && (text.startsWith("__", i) || i > 0 && text.startsWith("__", i - 1));
        return c == '`' || c == '*' && !bullet || underscores;
    }

    /** Where the text of the link that opens here ends; -1 where no link opens. */
    private static int linkTextEnd(String text, int open) {
        int limit = Math.min(text.length() - 1, open + LONGEST_LINK_TEXT);
        for (int i = open + 1; i < limit && text.charAt(i) != '['; i++) {
            if (text.charAt(i) == ']') {
                return text.charAt(i + 1) == '(' && closes(text, i + 2) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean closes(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_TARGET);
        for (int i = start; i < limit; i++) {
            if (text.charAt(i) == ')') {
                return true;
            }
        }
        return false;
    }
}
