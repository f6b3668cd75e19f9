package io.github.probity.nlp.screening.training;

import io.github.probity.nlp.screening.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** How often the main finding of offensive lines is what the label says, and how often it is right for the confidence it has. */
final class MainFinding {

    private static final int STEP = 10;

    private final Map<String, int[]> agreement = new TreeMap<>();
    private final Map<Integer, int[]> reliability = new TreeMap<>();

    void count(JsonNode row, boolean wanted, Finding main) {
        int step = Math.min(99, (int) (main.confidence() * 100)) / STEP * STEP;
        add(reliability.computeIfAbsent(step, s -> new int[2]), wanted);
        if (wanted && row.has("category")) {
            agrees("category", row.get("category").asString(""), main.category().code());
            agrees(
                    "severity",
                    row.path("severity").asString(""),
                    main.severity().code());
            String ground = row.path("attribute").asString("-");
            if (!ground.equals("-") && main.ground() != null) {
                agrees("ground", ground, main.ground().code());
            }
        }
    }

    private void agrees(String what, String labels, String found) {
        add(
                agreement.computeIfAbsent(what, w -> new int[2]),
                List.of(labels.split(",")).contains(found));
    }

    private static void add(int[] counts, boolean right) {
        counts[0] += right ? 1 : 0;
        counts[1]++;
    }

    void print() {
        agreement.forEach((what, counts) ->
                System.out.printf("%s as labelled: %.3f of %d%n", what, (double) counts[0] / counts[1], counts[1]));
        reliability.forEach((step, counts) -> System.out.printf(
                "confidence %d to %d %%: right %.2f of %d%n",
                step, step + STEP, (double) counts[0] / counts[1], counts[1]));
    }
}
