package io.github.probity.nlp.screening.offence;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * A linear model over hashed features, which lets plain talk through in microseconds. It has a head for each category of
 * offence and one that foresees whether the encoder would see anything; see {@code nlp/training/screening}.
 *
 * <p>The file, compressed: the number of heads, then for each its scale and bias as 32-bit floats, then the weights of all
 * heads as signed bytes, those of one feature side by side.
 */
final class QuickModel {

    /** The heads, in the order of the file. */
    enum Head {
        HATE,
        THREAT,
        SEXUAL,
        HARASSMENT,
        PROFANITY,
        SELF_HARM,
        /** Whether the encoder should read this. */
        WORTH_READING
    }

    private final float[] scales;
    private final float[] biases;
    private final byte[] weights;

    QuickModel(float[] scales, float[] biases, byte[] weights) {
        this.scales = scales;
        this.biases = biases;
        this.weights = weights;
    }

    /** The model of this installation. */
    static QuickModel standard() {
        try (InputStream file = QuickModel.class.getResourceAsStream("quick-model.bin")) {
            if (file == null) {
                throw new IOException("quick-model.bin is missing");
            }
            return read(new DataInputStream(new GZIPInputStream(file)));
        } catch (IOException e) {
            throw new IllegalStateException("The quick screening model cannot be read: reinstall Probity.", e);
        }
    }

    private static QuickModel read(DataInputStream in) throws IOException {
        int heads = in.readInt();
        if (heads != Head.values().length) {
            throw new IOException("it has " + heads + " heads");
        }
        float[] scales = new float[heads];
        float[] biases = new float[heads];
        for (int head = 0; head < heads; head++) {
            scales[head] = in.readFloat();
            biases[head] = in.readFloat();
        }
        byte[] weights = in.readAllBytes();
        if (weights.length != heads << HashedFeatures.BITS) {
            throw new IOException("it is cut off");
        }
        return new QuickModel(scales, biases, weights);
    }

    /** The logarithm of the odds of each head; that of a text without features is the head's bias. */
    float[] scores(CharSequence folded) {
        int heads = scales.length;
        int[] sums = new int[heads];
        int[] count = new int[1];
        HashedFeatures.of(folded, bucket -> {
            count[0]++;
            for (int head = 0, at = bucket * heads; head < heads; head++, at++) {
                sums[head] += weights[at];
            }
        });
        float[] scores = new float[heads];
        float length = (float) Math.sqrt(Math.max(1, count[0]));
        for (int head = 0; head < heads; head++) {
            scores[head] = biases[head] + scales[head] * sums[head] / length;
        }
        return scores;
    }
}
