package io.github.probity.nlp.encoder;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Linear scores over an encoder's vector: one number a head, the logarithm of its odds.
 *
 * <p>The file, big-endian: the letters {@code HEAD}, the number of heads, the width, then for each head its name (as
 * {@link DataInputStream#readUTF}), its weights and its bias as 32-bit floats.
 */
public final class TunedHeads {

    private static final int MAGIC = 0x48454144;

    private final List<String> names = new ArrayList<>();
    private final float[][] weights;
    private final float[] biases;

    private TunedHeads(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a file of tuned heads");
        }
        weights = new float[in.readInt()][in.readInt()];
        biases = new float[weights.length];
        for (int head = 0; head < weights.length; head++) {
            names.add(in.readUTF());
            for (int n = 0; n < weights[head].length; n++) {
                weights[head][n] = in.readFloat();
            }
            biases[head] = in.readFloat();
        }
    }

    /**
     * The heads of a class path resource.
     *
     * @throws EncoderException if it is missing or broken
     */
    public static TunedHeads load(String resource) {
        try (InputStream in = MiniLm.resource(resource)) {
            return new TunedHeads(new DataInputStream(new java.io.BufferedInputStream(in)));
        } catch (IOException e) {
            throw new EncoderException(
                    "The screening model cannot be read (" + e.getMessage() + "): reinstall Probity.", e);
        }
    }

    /** The names of the heads, in the order of the scores. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** The scores of a vector of the encoder these heads were tuned with. */
    public float[] scores(float[] vector) {
        float[] scores = new float[weights.length];
        for (int head = 0; head < scores.length; head++) {
            scores[head] = Vectors.dot(weights[head], vector) + biases[head];
        }
        return scores;
    }
}
