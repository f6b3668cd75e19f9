package io.github.probity.nlp.screening.training;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.Screener;
import io.github.probity.nlp.screening.standard.StandardScreener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * How well the screener judges labelled lines, by set and by class. Arguments: JSON Lines files with {@code set},
 * {@code class}, {@code label}, {@code text}, {@code channel} and perhaps {@code context}; {@code --misses} prints the ids of
 * what was judged wrongly, {@code --no-encoder} does without the encoder.
 */
final class ScreeningReport {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Counts of one set or class. */
    private static final class Tally {
        int hits;
        int misses;
        int alarms;
        int quiet;

        @Override
        public String toString() {
            double recall = share(hits, hits + misses);
            double specificity = share(quiet, quiet + alarms);
            return "n=%d F1=%.3f precision=%.3f recall=%.3f specificity=%.3f balanced=%.3f"
                    .formatted(
                            hits + misses + alarms + quiet,
                            share(2 * hits, 2 * hits + misses + alarms),
                            share(hits, hits + alarms),
                            recall,
                            specificity,
                            (recall + specificity) / 2);
        }

        double right() {
            return share(hits + quiet, hits + misses + alarms + quiet);
        }

        private static double share(int part, int whole) {
            return whole == 0 ? Double.NaN : (double) part / whole;
        }
    }

    private ScreeningReport() {}

    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        Screener screener = StandardScreener.load(!options.contains("--no-encoder"));
        Map<String, Tally> sets = new TreeMap<>();
        Map<String, Tally> classes = new TreeMap<>();
        List<JsonNode> rows = new ArrayList<>();
        for (String file : options.stream().filter(o -> !o.startsWith("--")).toList()) {
            for (String line : Files.readAllLines(Path.of(file))) {
                rows.add(JSON.readTree(line));
            }
        }
        long began = System.nanoTime();
        List<List<Finding>> findings =
                rows.parallelStream().map(row -> screener.screen(message(row))).toList();
        double seconds = (System.nanoTime() - began) / 1e9;
        for (int n = 0; n < rows.size(); n++) {
            JsonNode row = rows.get(n);
            String set = row.path("set").asString("");
            boolean found = findings.get(n).stream().anyMatch(finding -> counts(finding, row));
            boolean wanted = wanted(row);
            count(sets.computeIfAbsent(set, s -> new Tally()), found, wanted);
            count(classes.computeIfAbsent(set + " " + row.path("class").asString(""), s -> new Tally()), found, wanted);
            if (found != wanted && options.contains("--misses")) {
                System.out.println((wanted ? "MISSED " : "ALARM ")
                        + row.path("class").asString("") + " | "
                        + row.path("text").asString("").replace("\n", " ") + " | "
                        + findings.get(n).stream()
                                .map(f -> f.category() + " " + Math.round(f.confidence() * 100))
                                .toList());
            }
        }
        sets.forEach((set, tally) -> System.out.println(set + " " + tally));
        classes.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().right()))
                .forEach(
                        entry -> System.out.printf("%.2f %s%n", entry.getValue().right(), entry.getKey()));
        System.out.printf("%d texts in %.1f s%n", rows.size(), seconds);
    }

    private static boolean wanted(JsonNode row) {
        String label = row.path("label").asString("");
        return label.equals("offensive") || label.equals("disclosure");
    }

    /** On vetting lines only disclosures count; on the functional kinds only hate; elsewhere every offence. */
    private static boolean counts(Finding finding, JsonNode row) {
        String label = row.path("label").asString("");
        if (label.equals("disclosure") || label.equals("none")) {
            return finding.category() == Category.VETTING_DISCLOSURE;
        }
        if (row.path("set").asString("").contains("functional")) {
            return finding.category() == Category.HATE;
        }
        return switch (finding.category()) {
            case VETTING_DISCLOSURE, PERSONAL_DATA, PROTECTIVE_MARKING -> false;
            default -> true;
        };
    }

    private static void count(Tally tally, boolean found, boolean wanted) {
        if (wanted) {
            tally.hits += found ? 1 : 0;
            tally.misses += found ? 0 : 1;
        } else {
            tally.alarms += found ? 1 : 0;
            tally.quiet += found ? 0 : 1;
        }
    }

    private static Message message(JsonNode row) {
        List<Message.Line> context = new ArrayList<>();
        row.path("context")
                .forEach(line -> context.add(new Message.Line(
                        line.path("speaker").asString(""), line.path("text").asString(""))));
        String channel = row.path("channel").asString("chat");
        return new Message(
                row.path("text").asString(""),
                Channel.named(channel),
                row.has("speaker") ? row.get("speaker").asString("") : null,
                context);
    }
}
