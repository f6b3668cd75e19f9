package io.github.probity.nlp.text;

import org.jspecify.annotations.Nullable;

/** Letters held down: {@code haaaate}. */
final class Stretched implements Disguise {

    private static final int MOST_STRETCHES = 4;

    @Override
    public @Nullable String undo(String written, Spelling spelling) {
        return stretches(written) == 0 || isOneLetter(written) ? null : shortened(written, 0, MOST_STRETCHES, spelling);
    }

    private static int stretches(String written) {
        int found = 0;
        for (int n = 2; n < written.length(); n++) {
            if (isThird(written, n)) {
                found++;
            }
        }
        return found;
    }

    /** {@code www}, {@code xxx} and {@code iii} mean themselves. */
    private static boolean isOneLetter(String written) {
        return written.chars().allMatch(c -> c == written.charAt(0));
    }

    private static boolean isThird(String written, int n) {
        char c = written.charAt(n);
        return Character.isLetter(c) && c == written.charAt(n - 1) && c == written.charAt(n - 2);
    }

    /** Each run of three or more brought to one letter or to two, whichever gives a known word. */
    private static @Nullable String shortened(String word, int from, int left, Spelling spelling) {
        int start = from;
        while (start + 2 < word.length() && !isThird(word, start + 2)) {
            start++;
        }
        if (start + 2 >= word.length() || left == 0) {
            return spelling.isKnown(word) ? word : null;
        }
        int end = start;
        while (end < word.length() && word.charAt(end) == word.charAt(start)) {
            end++;
        }
        String before = word.substring(0, start + 1);
        String one = shortened(before + word.substring(end), start + 1, left - 1, spelling);
        return one != null ? one : shortened(before + word.substring(end - 1), start + 2, left - 1, spelling);
    }
}
