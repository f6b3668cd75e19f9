package io.github.probity.nlp.screening.vetting;

import java.util.List;
import java.util.Set;

/** Tells in one pass, without making anything, whether a text could speak of vetting at all. */
final class QuickLook {

    private static final int SIZE = 1 << 16;
    private static final int LONGEST = 4;
    /** Names of letters that are common words: the other letters of a spelt level give it away. */
    private static final Set<String> COMMON =
            Set.of("a", "ay", "are", "be", "see", "em", "en", "r", "ee", "m", "n", "es");

    static final QuickLook ENGLISH = new QuickLook();

    private final boolean[] starts = new boolean[SIZE];

    private QuickLook() {
        LevelForms.ENGLISH.firstWords().stream()
                .filter(word -> !COMMON.contains(word))
                .forEach(this::add);
        for (String line : Resources.lines("misspelt.txt")) {
            if (line.startsWith(">")) {
                List.of(line.substring(2).trim().split("\\s+")).forEach(this::add);
            }
        }
    }

    /** Whole words up to three letters that are forms; else the first three or four letters. */
    private void add(String start) {
        int key = 0;
        int length = Math.min(LONGEST, start.length());
        for (int n = 0; n < length; n++) {
            key = key(key, start.charAt(n));
        }
        starts[key & (SIZE - 1)] = true;
    }

    private static int key(int key, char c) {
        return key * 37 + (c | 0x20);
    }

    boolean mayConcernVetting(String text) {
        int key = 0;
        int length = 0;
        boolean suffix = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\u00ad' || c == '\u2060') {
                continue;
            }
            boolean part = c < 0x80 ? Character.isLetterOrDigit(c) : Character.isLetter(c);
            if (c >= 0xD83C && c <= 0xD83E && isLetterSign(text, at)) {
                return true;
            }
            if (!part) {
                if (length > 0 && length < LONGEST && starts[key & (SIZE - 1)]) {
                    return true;
                }
                suffix = length > 0 && (c == '\'' || c == '’');
                key = 0;
                length = 0;
            } else if (!suffix && length < LONGEST) {
                key = key(key, c);
                length++;
                if (length >= 3 && starts[key & (SIZE - 1)]) {
                    return true;
                }
            }
        }
        return length > 0 && length < LONGEST && starts[key & (SIZE - 1)];
    }

    /** Regional indicators and squared letters, of which levels are spelt in emoji. */
    private static boolean isLetterSign(String text, int at) {
        int c = text.codePointAt(at);
        return c >= 0x1F1E6 && c <= 0x1F1FF || c >= 0x1F170 && c <= 0x1F189;
    }
}
