package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Head;
import io.github.probity.nlp.screening.Scorer;
import io.github.probity.nlp.screening.Scores;
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
        Scorer scorer = Scorer.load();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                .lines().toList().parallelStream()
                        .flatMap(line -> scored(JSON.readTree(line), scorer))
                        .forEachOrdered(out::println);
        out.flush();
    }

    private static Stream<String> scored(JsonNode row, Scorer scorer) {
        String id = row.get("id").asString();
        JsonNode windows = row.get("windows");
        return Stream.iterate(0, n -> n < windows.size(), n -> n + 1).map(n -> {
            String input = windows.get(n).get("input").asString();
            return id + "#" + n + "\t" + highest(scorer.score(new Window(new Span(0, 0), input)));
        });
    }

    private static double highest(Scores scores) {
        return Stream.concat(Stream.of(Head.OFFENCE), OffenceHeads.CATEGORIES.values().stream())
                .mapToDouble(scores::probability)
                .max()
                .orElse(0);
    }
}
