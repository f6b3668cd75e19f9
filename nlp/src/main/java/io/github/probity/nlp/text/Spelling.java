package io.github.probity.nlp.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Folding} knows of words, all in lower case: common ones, which are left as they are, and guarded ones, which
 * people disguise. Safe for use by several threads.
 */
public final class Spelling {

    /** Shorter words are near too many others for a slip of the keys to be told from another word. */
    private static final int SHORTEST_SLIP = 5;
    /** Rarer words are seldom meant where they are found inside other letters. */
    private static final int USUAL_RANK = 6_000;

    private static final int USUAL_SHORT_RANK = 150;
    private static final int LONGEST_JOINED = 14;
    private static final double GUARDED_PRICE = 5;

    private final Map<String, Integer> common;
    private final Set<String> guarded;
    private final Map<String, String> slips = new HashMap<>();
    private final Map<Integer, List<String>> masked = new HashMap<>();
    private final WordTree tree = new WordTree();

    /**
     * @param common words with their place in the order of how often they are used, 0 the commonest
     * @param guarded words people disguise, the likeliest first: the first that fits a mask is taken
     */
    public Spelling(Map<String, Integer> common, Collection<String> guarded) {
        this.common = Map.copyOf(common);
        this.guarded = new LinkedHashSet<>(guarded);
        this.guarded.removeIf(String::isEmpty);
        this.guarded.forEach(this::addGuarded);
        this.common.forEach(this::addToTree);
    }

    private void addGuarded(String word) {
        if (word.length() >= SHORTEST_SLIP) {
            addSlips(word);
        }
        masked.computeIfAbsent(maskKey(word.charAt(0), word.length()), key -> new ArrayList<>())
                .add(word);
        if (word.length() <= LONGEST_JOINED && word.length() > 2) {
            tree.add(word, GUARDED_PRICE);
        }
    }

    private void addToTree(String word, int rank) {
        boolean usual = rank <= (word.length() < 3 ? USUAL_SHORT_RANK : USUAL_RANK);
        if (usual && word.length() <= LONGEST_JOINED && !guarded.contains(word)) {
            tree.add(word, 3 + Math.log(2 + rank) / 2);
        }
    }

    /** A word without its last letter is more often another form of it than a slip. */
    private void addSlips(String word) {
        for (int n = 1; n + 1 < word.length(); n++) {
            addSlip(word.substring(0, n) + word.substring(n + 1), word);
            addSlip(word.substring(0, n) + word.charAt(n + 1) + word.charAt(n) + word.substring(n + 2), word);
        }
    }

    private void addSlip(String slip, String word) {
        if (!isKnown(slip)) {
            slips.putIfAbsent(slip, word);
        }
    }

    boolean isGuarded(String word) {
        return guarded.contains(word);
    }

    boolean isKnown(String word) {
        return common.containsKey(word) || guarded.contains(word);
    }

    /** The guarded word of which this is a slip of the keys: a letter left out, or two letters changed about. */
    @Nullable String meantBy(String slip) {
        return slips.get(slip);
    }

    /** The guarded words as long as a masked one and with its first letter, the likeliest first. */
    List<String> maskedBy(String written) {
        return masked.getOrDefault(maskKey(written.charAt(0), written.length()), List.of());
    }

    /** Whether any guarded word begins so and is so long; quick, to be asked of every pair of words. */
    boolean mayGuard(char first, int length) {
        return masked.containsKey(maskKey(first, length));
    }

    /** The usual and the guarded words, by their letters. */
    WordTree tree() {
        return tree;
    }

    private static int maskKey(char first, int length) {
        return first << 8 | Math.min(length, 255);
    }
}
