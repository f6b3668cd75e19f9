package io.github.probity.nlp.encoder;

import java.util.List;

/**
 * Turns texts into vectors of length 1 whose dot product tells how near two texts are in meaning.
 *
 * <p>Implementations may be shared between threads. The same text gives the same vector whatever is encoded with it.
 */
public interface SentenceEncoder extends AutoCloseable {

    /**
     * The vector of one text; what is longer than the model's window is cut off at its end.
     *
     * @throws EncoderException if the model could not be run
     */
    float[] encode(String text);

    /** The vectors of many texts, in their order, on all processors. */
    default List<float[]> encodeAll(List<String> texts) {
        return texts.parallelStream().map(this::encode).toList();
    }

    /** Names model and weights: vectors kept under one fingerprint are no use to an encoder with another. */
    String fingerprint();

    @Override
    void close();
}
