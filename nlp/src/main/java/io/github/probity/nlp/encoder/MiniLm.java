package io.github.probity.nlp.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * all-MiniLM-L6-v2 (Apache-2.0), int8, from its Maven artifact, run by ONNX Runtime: six layers, 384 numbers a text.
 *
 * <p>One text goes through at a time. The model scales each batch by its largest value, so a text encoded among others
 * would come out a little different each time; alone it is as fast and always the same.
 */
public final class MiniLm implements SentenceEncoder {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int WINDOW = 128;

    private final OrtEnvironment environment;
    private final Overlay overlay;
    private final OrtSession session;
    private final WordPieces wordPieces;
    private final String fingerprint;

    private MiniLm(@Nullable String weights) throws IOException, OrtException {
        environment = OrtEnvironment.getEnvironment();
        overlay = weights == null ? Overlay.none() : overlay(weights);
        fingerprint = "all-minilm-l6-v2-q" + (weights == null ? "" : "+" + Fingerprint.of(weights));
        wordPieces = new WordPieces(vocabulary());
        session = session();
    }

    /** The model as its makers trained it. */
    public static SentenceEncoder pretrained() {
        return load(null);
    }

    /**
     * The model with tuned weights laid over it.
     *
     * @param weights name of a class path resource in the format of {@link Overlay}
     * @throws EncoderException if model, weights or the native library cannot be loaded
     */
    public static SentenceEncoder tuned(String weights) {
        return load(weights);
    }

    private static SentenceEncoder load(@Nullable String weights) {
        try {
            return new MiniLm(weights);
        } catch (IOException | OrtException | LinkageError e) {
            throw new EncoderException(
                    "The sentence encoder cannot be loaded (" + e.getMessage() + "). Start without it, or mend the"
                            + " installation: the jar holds the model and the native library for Linux, Windows and macOS.",
                    e);
        }
    }

    private Overlay overlay(String weights) throws IOException, OrtException {
        try (InputStream in = resource(weights)) {
            return Overlay.read(environment, in);
        }
    }

    private static Map<String, Integer> vocabulary() throws IOException {
        try (InputStream in = resource(TOKENIZER)) {
            return Vocabulary.read(in);
        }
    }

    private OrtSession session() throws IOException, OrtException {
        try (InputStream in = resource(MODEL);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            overlay.layOver(options);
            return environment.createSession(in.readAllBytes(), options);
        }
    }

    static InputStream resource(String name) throws IOException {
        InputStream in = MiniLm.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " is missing");
        }
        return in;
    }

    @Override
    public float[] encode(String text) {
        long[] pieces = wordPieces.numbers(text, WINDOW);
        try (OnnxTensor ids = row(pieces);
                OnnxTensor types = row(new long[pieces.length]);
                OnnxTensor mask = row(ones(pieces.length));
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "token_type_ids", types, "attention_mask", mask))) {
            return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), pieces.length);
        } catch (OrtException e) {
            throw new EncoderException("The sentence encoder failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static long[] ones(int length) {
        long[] ones = new long[length];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    /** Mean over the pieces, brought to length 1. */
    private static float[] mean(FloatBuffer states, int pieces) {
        float[] sum = new float[states.remaining() / pieces];
        for (int piece = 0; piece < pieces; piece++) {
            for (int n = 0; n < sum.length; n++) {
                sum[n] += states.get();
            }
        }
        return Vectors.normalised(sum);
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new EncoderException("The sentence encoder could not be closed: " + e.getMessage(), e);
        } finally {
            overlay.close();
        }
    }
}
