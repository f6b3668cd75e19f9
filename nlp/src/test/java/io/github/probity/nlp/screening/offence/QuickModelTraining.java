package io.github.probity.nlp.screening.offence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Makes {@code quick-model.bin}: logistic regression over {@link HashedFeatures}, AdaGrad, a fixed seed. Arguments: JSON Lines
 * with {@code x} (a window's input), {@code y} (a target from 0 to 1 for each head) and {@code m} (its weight); the file to
 * write.
 */
final class QuickModelTraining {

    private static final int HEADS = QuickModel.Head.values().length;
    private static final int EPOCHS = 6;
    private static final double RATE = 0.25;
    private static final double DECAY = 2e-7;

    private record Row(int[] features, float[] target, float[] weight) {}

    private final float[][] weights = new float[HEADS][1 << HashedFeatures.BITS];
    private final float[][] squares = new float[HEADS][1 << HashedFeatures.BITS];
    private final float[] biases = new float[HEADS];

    private QuickModelTraining() {}

    public static void main(String[] args) throws IOException {
        List<Row> rows = read(Path.of(args[0]));
        QuickModelTraining training = new QuickModelTraining();
        Random random = new Random(5);
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            Collections.shuffle(rows, random);
            double loss = 0;
            for (Row row : rows) {
                loss += training.learn(row);
            }
            System.err.printf("epoch %d of %d: loss %.4f%n", epoch, EPOCHS, loss / rows.size());
        }
        training.write(Path.of(args[1]));
    }

    private static List<Row> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            List<Integer> features = new ArrayList<>();
            HashedFeatures.of(node.get("x").asString(), features::add);
            rows.add(new Row(
                    features.stream().mapToInt(Integer::intValue).toArray(),
                    floats(node.get("y")),
                    floats(node.get("m"))));
        }
        return rows;
    }

    private static float[] floats(JsonNode array) {
        float[] values = new float[HEADS];
        for (int n = 0; n < HEADS; n++) {
            values[n] = (float) array.get(n).asDouble();
        }
        return values;
    }

    private double learn(Row row) {
        float length = (float) Math.sqrt(Math.max(1, row.features.length));
        double loss = 0;
        for (int head = 0; head < HEADS; head++) {
            if (row.weight[head] == 0) {
                continue;
            }
            double score = biases[head];
            for (int feature : row.features) {
                score += weights[head][feature] / length;
            }
            double probability = 1 / (1 + Math.exp(-score));
            double wrong = row.weight[head] * (probability - row.target[head]);
            loss += Math.abs(wrong);
            biases[head] -= (float) (0.02 * wrong);
            move(head, row.features, (float) (wrong / length));
        }
        return loss;
    }

    private void move(int head, int[] features, float slope) {
        for (int feature : features) {
            float step = slope + (float) DECAY * weights[head][feature];
            squares[head][feature] += step * step;
            weights[head][feature] -= (float) (RATE * step / Math.sqrt(1e-6 + squares[head][feature]));
        }
    }

    private void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            float[] scales = new float[HEADS];
            out.writeInt(HEADS);
            for (int head = 0; head < HEADS; head++) {
                scales[head] = largest(weights[head]) / 127;
                out.writeFloat(scales[head]);
                out.writeFloat(biases[head]);
            }
            byte[] bytes = new byte[HEADS << HashedFeatures.BITS];
            for (int at = 0; at < bytes.length; at++) {
                float weight = weights[at % HEADS][at / HEADS] / scales[at % HEADS];
                bytes[at] = (byte) Math.max(-127, Math.min(127, Math.round(weight)));
            }
            out.write(bytes);
        }
    }

    private static float largest(float[] values) {
        float largest = 1e-6f;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return Math.min(largest, 4);
    }
}
