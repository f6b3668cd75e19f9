package io.github.probity.nlp.screening;

import io.github.probity.nlp.encoder.MiniLm;
import io.github.probity.nlp.encoder.SentenceEncoder;
import io.github.probity.nlp.encoder.TunedHeads;
import java.util.Arrays;

/** Scores windows with the encoder tuned for screening. May be shared between threads. */
public final class Scorer implements AutoCloseable {

    private static final String WEIGHTS = "/io/github/probity/nlp/screening/screening-encoder.bin";
    private static final String HEADS = "/io/github/probity/nlp/screening/screening-heads.bin";

    private final SentenceEncoder encoder;
    private final TunedHeads heads;

    private Scorer(SentenceEncoder encoder, TunedHeads heads) {
        this.encoder = encoder;
        this.heads = heads;
    }

    /**
     * The scorer of this installation.
     *
     * @throws io.github.probity.nlp.encoder.EncoderException with a sentence for an operator if it cannot be loaded
     */
    public static Scorer load() {
        TunedHeads heads = TunedHeads.load(HEADS);
        if (!heads.names().equals(Arrays.stream(Head.values()).map(Head::code).toList())) {
            throw new IllegalStateException(
                    "The screening model is of another version than this Probity: reinstall it.");
        }
        return new Scorer(MiniLm.tuned(WEIGHTS), heads);
    }

    /** The scores of what a window says. */
    public Scores score(Window window) {
        return new Scores(heads.scores(encoder.encode(window.input())));
    }

    @Override
    public void close() {
        encoder.close();
    }
}
