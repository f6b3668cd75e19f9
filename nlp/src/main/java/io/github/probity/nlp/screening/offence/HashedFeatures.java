package io.github.probity.nlp.screening.offence;

/**
 * The features of the quick model: words, pairs of words and letters three to five at a time, each known by a hash. A text's
 * time is in proportion to its length.
 */
final class HashedFeatures {

    static final int BITS = 18;
    private static final int MASK = (1 << BITS) - 1;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int WORD = 0x5bd1e995;
    private static final int PAIR = 0x1b873593;

    /** Takes one feature after the other. */
    interface Sink {
        void feature(int bucket);
    }

    private HashedFeatures() {}

    /** Gives each feature of a folded text to the sink, as often as it occurs. */
    static void of(CharSequence text, Sink sink) {
        int previous = 0;
        int at = 0;
        while (at < text.length()) {
            if (!isWordPart(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            int hash = WORD;
            while (end < text.length() && isWordPart(text.charAt(end))) {
                hash = mix(hash, text.charAt(end));
                end++;
            }
            sink.feature(bucket(hash));
            sink.feature(bucket(mix(hash ^ PAIR, previous)));
            letters(text, at, end, sink);
            previous = hash;
            at = end;
        }
    }

    /** Letters of a word with its edges, so that a word's beginning is told from its middle. */
    private static void letters(CharSequence text, int start, int end, Sink sink) {
        for (int from = start - 1; from <= end - SHORTEST + 1; from++) {
            int hash = 1;
            for (int n = from; n < from + LONGEST && n <= end; n++) {
                hash = mix(hash, n < start || n == end ? ' ' : text.charAt(n));
                if (n - from + 1 >= SHORTEST) {
                    sink.feature(bucket(hash));
                }
            }
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c > 0x2000 && !Character.isWhitespace(c);
    }

    private static int mix(int hash, int value) {
        return (hash ^ value) * 0x01000193 + (hash >>> 15);
    }

    private static int bucket(int hash) {
        int spread = hash * 0x9E3779B1;
        return (spread ^ spread >>> 16) & MASK;
    }
}
