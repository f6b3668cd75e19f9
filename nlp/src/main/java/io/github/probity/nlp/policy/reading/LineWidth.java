package io.github.probity.nlp.policy.reading;

import java.util.Arrays;

/** How wide a plain text was set. */
final class LineWidth {
    private static final int WIDEST_WRAPPED = 132;
    private static final int FEWEST_LINES = 8;

    private LineWidth() {}

    /** The width that lines were wrapped at; 0 where each paragraph is one line. */
    static int of(String text) {
        String[] lines = text.split("\n", -1);
        int[] lengths = new int[lines.length];
        int inner = 0;
        int tooWide = 0;
        for (int i = 0; i + 1 < lines.length; i++) {
            boolean followed = !lines[i].isBlank() && !lines[i + 1].isBlank();
            tooWide += lines[i].length() > WIDEST_WRAPPED ? 1 : 0;
            if (followed && lines[i].length() <= WIDEST_WRAPPED && !Columns.in(lines[i])) {
                lengths[inner++] = lines[i].stripTrailing().length();
            }
        }
        if (inner < FEWEST_LINES || tooWide * 20 > inner) {
            return 0;
        }
        Arrays.sort(lengths, 0, inner);
        return lengths[inner - 1 - inner / 40];
    }
}
