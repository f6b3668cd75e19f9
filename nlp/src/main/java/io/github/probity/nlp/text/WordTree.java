package io.github.probity.nlp.text;

import java.util.Arrays;

/**
 * Words of the letters a to z with a price each, read letter by letter: asking for every word that begins at a place costs no
 * more than the longest of them.
 */
final class WordTree {

    static final int ROOT = 0;
    static final int NOWHERE = -1;
    static final double NO_PRICE = Double.POSITIVE_INFINITY;
    private static final int LETTERS = 26;

    private int[] next = new int[LETTERS * 64];
    private double[] price = new double[64];
    private int nodes = 1;

    WordTree() {
        price[ROOT] = NO_PRICE;
    }

    /** Adds a word; one with anything but a to z is left out, and the lower of two prices stays. */
    void add(String word, double cost) {
        if (!word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return;
        }
        int node = ROOT;
        for (int n = 0; n < word.length(); n++) {
            int slot = node * LETTERS + word.charAt(n) - 'a';
            node = next[slot] != 0 ? next[slot] : grow(slot);
        }
        price[node] = Math.min(price[node], cost);
    }

    private int grow(int slot) {
        if (nodes == price.length) {
            price = Arrays.copyOf(price, 2 * nodes);
            next = Arrays.copyOf(next, 2 * nodes * LETTERS);
        }
        price[nodes] = NO_PRICE;
        next[slot] = nodes;
        return nodes++;
    }

    /** The place after one more letter, or {@link #NOWHERE} when no word goes on that way. */
    int after(int node, char letter) {
        if (letter < 'a' || letter > 'z') {
            return NOWHERE;
        }
        int child = next[node * LETTERS + letter - 'a'];
        return child == 0 ? NOWHERE : child;
    }

    /** What the word that ends here costs; {@link #NO_PRICE} where none ends. */
    double price(int node) {
        return price[node];
    }
}
