package io.github.probity.nlp.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words without the spaces between them: {@code ihatethem}. */
final class Joined implements Disguise {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 60;
    /** A reading dearer than this for each letter is made of scraps, not of words. */
    private static final double DEAREST_LETTER = 1.6;

    @Override
    public @Nullable String undo(String written, Spelling spelling) {
        int length = written.length();
        if (length < SHORTEST || length > LONGEST) {
            return null;
        }
        int[] from = new int[length + 1];
        boolean cheap = cheapest(written, spelling.tree(), from) < DEAREST_LETTER * length;
        return cheap && isSentence(written, from, spelling) ? words(written, from) : null;
    }

    /** Three words or more, or two that are guarded; two ordinary words are most often a compound of English. */
    private static boolean isSentence(String written, int[] from, Spelling spelling) {
        int words = 0;
        boolean guarded = true;
        for (int end = written.length(); end > 0; end = from[end]) {
            words++;
            guarded &= spelling.isGuarded(written.substring(from[end], end));
        }
        return words > 2 || words == 2 && guarded;
    }

    /** The price of the cheapest way to cut the letters into words, with where each word begins by where it ends. */
    private static double cheapest(String written, WordTree tree, int[] from) {
        double[] cost = new double[written.length() + 1];
        Arrays.fill(cost, 1, cost.length, WordTree.NO_PRICE);
        for (int start = 0; start < written.length(); start++) {
            if (cost[start] == WordTree.NO_PRICE) {
                continue;
            }
            int node = WordTree.ROOT;
            for (int end = start + 1; end < cost.length; end++) {
                node = tree.after(node, written.charAt(end - 1));
                if (node == WordTree.NOWHERE) {
                    break;
                }
                double here = cost[start] + tree.price(node);
                if (here < cost[end]) {
                    cost[end] = here;
                    from[end] = start;
                }
            }
        }
        return cost[written.length()];
    }

    private static String words(String written, int[] from) {
        StringBuilder words = new StringBuilder(written.length() + 8);
        for (int end = written.length(); end > 0; end = from[end]) {
            words.insert(0, written.substring(from[end], end)).insert(0, ' ');
        }
        return words.substring(1);
    }
}
