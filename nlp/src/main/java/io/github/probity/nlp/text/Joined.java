package io.github.probity.nlp.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words without the spaces between them: {@code ihatethem}. */
final class Joined implements Disguise {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 60;
    private static final int LONGEST_WORD = 14;
    /** Words of two letters and less are seldom words when they are found inside others. */
    private static final int USUAL_RANK = 6_000;

    private static final double NO_WAY = 1e9;

    @Override
    public @Nullable String undo(String written, Spelling spelling) {
        int length = written.length();
        if (length < SHORTEST || length > LONGEST || !written.chars().allMatch(Character::isLetter)) {
            return null;
        }
        double[] cost = new double[length + 1];
        int[] from = new int[length + 1];
        Arrays.fill(cost, 1, length + 1, NO_WAY);
        for (int end = 1; end <= length; end++) {
            for (int start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
                double here = cost[start] + price(written.substring(start, end), spelling);
                if (here < cost[end]) {
                    cost[end] = here;
                    from[end] = start;
                }
            }
        }
        return cost[length] < 1.6 * length ? words(written, from) : null;
    }

    private static double price(String word, Spelling spelling) {
        int rank = spelling.rank(word);
        if (word.length() < 3 && rank > 150) {
            return NO_WAY;
        }
        if (spelling.isGuarded(word)) {
            return 5;
        }
        return rank > USUAL_RANK ? NO_WAY : 3 + Math.log(2 + rank) / 2;
    }

    private static String words(String written, int[] from) {
        StringBuilder words = new StringBuilder(written.length() + 8);
        for (int end = written.length(); end > 0; end = from[end]) {
            words.insert(0, written.substring(from[end], end)).insert(0, ' ');
        }
        return words.substring(1);
    }
}
