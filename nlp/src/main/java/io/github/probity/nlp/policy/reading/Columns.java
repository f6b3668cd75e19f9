package io.github.probity.nlp.policy.reading;

/** Plain lines that are rows of a table: tabs, or gaps of three spaces, between the cells. */
final class Columns {
    private static final int GAP = 3;

    private Columns() {}

    /** Whether the line has cells. The gap after a number is none, nor is the one before a page number. */
    static boolean in(String line) {
        String words = afterMarker(line);
        int gap = gap(words, 0);
        boolean leadsToPage =
                gap > 0 && PageNumber.ends(words) && gap(words.stripTrailing(), lastOfGap(words, gap)) < 0;
        return gap > 0 && !leadsToPage;
    }

    /** The cells, separated by tabs. */
    static String cells(String line) {
        String words = line.strip();
        StringBuilder cells = new StringBuilder(words.length());
        int from = 0;
        for (int gap = gap(words, 0); gap > 0; gap = gap(words, from)) {
            cells.append(words, from, gap).append('\t');
            from = lastOfGap(words, gap);
        }
        return cells.append(words, from, words.length()).toString();
    }

    private static int lastOfGap(String words, int gap) {
        int end = gap;
        while (end < words.length() && Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String afterMarker(String line) {
        Marker marker = Marker.at(line);
        return marker.form() == Marker.Form.NONE ? line.strip() : marker.rest(line);
    }

    /** Where the next gap between cells begins; -1 where there is none. */
    private static int gap(String words, int from) {
        int spaces = 0;
        for (int i = from; i < words.length(); i++) {
            char c = words.charAt(i);
            spaces = c == ' ' ? spaces + 1 : 0;
            if (c == '\t' || spaces == GAP) {
                return i - Math.max(spaces - 1, 0);
            }
        }
        return -1;
    }
}
