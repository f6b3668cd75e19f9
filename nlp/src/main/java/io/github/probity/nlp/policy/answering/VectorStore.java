package io.github.probity.nlp.policy.answering;

import java.util.List;

/**
 * Keeps the vectors of passages, so that a restart need not make them again.
 *
 * <p>Vectors are looked up by the text they stand for and the encoder that made them: an old store can be out of use, but
 * never wrong.
 */
public interface VectorStore {

    /**
     * The vectors of these texts, in their order: those that are kept, and those that had to be made, which are kept now.
     *
     * @param maker makes the vectors of the texts it is given
     * @param fingerprint of the encoder behind {@code maker}
     */
    List<float[]> vectors(List<String> texts, String fingerprint, Maker maker);

    /** Makes vectors. */
    interface Maker {
        List<float[]> make(List<String> texts);
    }

    /** Keeps nothing: for one run over a folder of policies. */
    static VectorStore none() {
        return (texts, fingerprint, maker) -> maker.make(texts);
    }
}
