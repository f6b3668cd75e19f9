package io.github.probity.nlp.screening;

/** The encoder's scores of one window. */
public final class Scores {

    private final float[] logits;

    Scores(float[] logits) {
        this.logits = logits;
    }

    /** How probable what a head stands for is, 0 to 1. */
    public double probability(Head head) {
        return 1 / (1 + Math.exp(-logOdds(head)));
    }

    /** How probable what a head stands for is, as the logarithm of its odds. */
    public double logOdds(Head head) {
        return logits[head.ordinal()];
    }

    /** The likeliest of heads of which exactly one holds. */
    public Head likeliest(Head first, Head last) {
        int best = first.ordinal();
        for (int n = best + 1; n <= last.ordinal(); n++) {
            best = logits[n] > logits[best] ? n : best;
        }
        return Head.values()[best];
    }
}
