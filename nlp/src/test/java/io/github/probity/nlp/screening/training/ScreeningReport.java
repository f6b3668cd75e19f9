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
        MainFinding mainFindings = new MainFinding();
        for (int n = 0; n < rows.size(); n++) {
            JsonNode row = rows.get(n);
            String set = row.path("set").asString("");
            List<Finding> counted = findings.get(n).stream()
                    .filter(finding -> counts(finding, row))
                    .toList();
            boolean wanted = wanted(row);
            sets.computeIfAbsent(set, s -> new Tally()).count(wanted, !counted.isEmpty());
            classes.computeIfAbsent(set + " " + row.path("class").asString(""), s -> new Tally())
                    .count(wanted, !counted.isEmpty());
            counted.stream().findFirst().ifPresent(main -> mainFindings.count(row, wanted, main));
            if (wanted == counted.isEmpty() && options.contains("--misses")) {
                printMiss(row, wanted, findings.get(n));
            }
        }
        sets.forEach((set, tally) -> System.out.println(set + " " + tally));
        classes.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().right()))
                .forEach(
                        entry -> System.out.printf("%.2f %s%n", entry.getValue().right(), entry.getKey()));
        mainFindings.print();
        System.out.printf("%d texts in %.1f s%n", rows.size(), seconds);
    }

    private static void printMiss(JsonNode row, boolean wanted, List<Finding> found) {
        System.out.println((wanted ? "MISSED " : "ALARM ")
                + row.path("class").asString("") + " | "
                + row.path("text").asString("").replace("\n", " ") + " | "
                + found.stream()
                        .map(finding -> finding.category() + " " + Math.round(finding.confidence() * 100))
                        .toList());
    }

    private static boolean wanted(JsonNode row) {
        String label = row.path("label").asString("");
        return label.equals("offensive") || label.equals("disclosure");
    }

    /** On vetting lines only disclosures count; on the functional kinds and emoji only hate; elsewhere every offence. */
    private static boolean counts(Finding finding, JsonNode row) {
        String label = row.path("label").asString("");
        if (label.equals("disclosure") || label.equals("none")) {
            return finding.category() == Category.VETTING_DISCLOSURE;
        }
        String set = row.path("set").asString("");
        if (set.contains("functional") || set.contains("emoji")) {
            return finding.category() == Category.HATE;
        }
        return switch (finding.category()) {
            case VETTING_DISCLOSURE, PERSONAL_DATA, PROTECTIVE_MARKING -> false;
            default -> true;
        };
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
