package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.encoder.MiniLm;
import io.github.probity.nlp.encoder.SentenceEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two encoders of answering: passages go through the pretrained model, questions through the same model with weights
 * tuned so that everyday questions land near the passages that answer them.
 *
 * <p>Without encoders ({@link #none()}) answering goes by words alone: everything works, fewer questions are understood.
 */
public final class Encoders implements AutoCloseable {

    private static final String QUESTION_WEIGHTS = "/io/github/probity/nlp/policy/answering/question-encoder.bin";

    private final @Nullable SentenceEncoder questions;
    private final @Nullable SentenceEncoder passages;

    private Encoders(@Nullable SentenceEncoder questions, @Nullable SentenceEncoder passages) {
        this.questions = questions;
        this.passages = passages;
    }

    /**
     * The encoders that Probity ships.
     *
     * @throws io.github.probity.nlp.encoder.EncoderException if they cannot be loaded
     */
    public static Encoders load() {
        return new Encoders(MiniLm.tuned(QUESTION_WEIGHTS), MiniLm.pretrained());
    }

    /** No encoders: words alone. */
    public static Encoders none() {
        return new Encoders(null, null);
    }

    float[] question(String text) {
        return questions == null ? new float[0] : questions.encode(text);
    }

    float[] passage(String text) {
        return passages == null ? new float[0] : passages.encode(text);
    }

    List<float[]> passages(List<String> texts, VectorStore store) {
        if (passages == null) {
            return texts.stream().map(text -> new float[0]).toList();
        }
        return store.vectors(texts, passages.fingerprint(), passages::encodeAll);
    }

    @Override
    public void close() {
        if (questions != null) {
            questions.close();
        }
        if (passages != null) {
            passages.close();
        }
    }
}
