package io.github.probity.nlp.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
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

    private final Map<String, Integer> common;
    private final Set<String> guarded;
    private final Map<String, String> slips = new HashMap<>();

    /**
     * @param common words with their place in the order of how often they are used, 0 the commonest
     * @param guarded words people disguise, the likeliest first: the first that fits a mask is taken
     */
    public Spelling(Map<String, Integer> common, Collection<String> guarded) {
        this.common = Map.copyOf(common);
        this.guarded = new LinkedHashSet<>(guarded);
        this.guarded.stream().filter(word -> word.length() >= SHORTEST_SLIP).forEach(this::addSlips);
    }

    private void addSlips(String word) {
        for (int n = 1; n < word.length(); n++) {
            addSlip(word.substring(0, n) + word.substring(n + 1), word);
            if (n + 1 < word.length()) {
                addSlip(word.substring(0, n) + word.charAt(n + 1) + word.charAt(n) + word.substring(n + 2), word);
            }
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

    /** The place of a word in the order of use; a large number for one that is not common. */
    int rank(String word) {
        return common.getOrDefault(word, Integer.MAX_VALUE);
    }

    /** The guarded word of which this is a slip of the keys: a letter left out, or two letters changed about. */
    @Nullable String meantBy(String slip) {
        return slips.get(slip);
    }

    Iterable<String> guarded() {
        return guarded;
    }
}
