package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Scorer;
import io.github.probity.nlp.screening.Window;
import io.github.probity.nlp.text.Span;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes the encoder's highest score of each window that WindowDump wrote, for the quick model to learn what is worth reading:
 * JSON Lines in, {@code id#number} and the score, with a tab between, out.
 */
final class TeacherDump {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TeacherDump() {}

    public static void main(String[] none) {
        Judge judge = new EncoderJudge(Scorer.load());
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                .lines().toList().parallelStream()
                        .flatMap(line -> scored(JSON.readTree(line), judge))
                        .forEachOrdered(out::println);
        out.flush();
    }

    private static Stream<String> scored(JsonNode row, Judge judge) {
        String id = row.get("id").asString();
        JsonNode windows = row.get("windows");
        return Stream.iterate(0, n -> n < windows.size(), n -> n + 1).map(n -> {
            Judged judged = judge.judge(
                    new Window(new Span(0, 0), windows.get(n).get("input").asString()));
            double highest = judged.probabilities().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
            return id + "#" + n + "\t" + Math.max(highest, judged.anyOffence());
        });
    }
}
