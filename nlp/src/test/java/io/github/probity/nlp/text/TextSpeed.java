package io.github.probity.nlp.text;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rough measures for a person to read: messages folded a second, and how the processor time for hostile text grows with its length.
 * Takes a file with one benign line of text on each line; its own words count as the common ones.
 */
final class TextSpeed {

    private static final int WORDS = 12;
    private static final String[] HOSTILE = {
        "a ",
        "a",
        "aaa ",
        "a***** ",
        "$",
        "qwertyuiopasdfghjk ",
        "a.",
        "<b>",
        "<!--",
        "&",
        "\u0301",
        "𝓱",
        "\u00ab",
        "(((",
        "'s",
        "ab ",
        "-"
    };

    private TextSpeed() {}

    public static void main(String[] arguments) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        Folding folding = new Folding(spelling(lines));
        List<String> messages =
                lines.stream().filter(line -> line.split(" ").length == WORDS).collect(Collectors.toList());
        for (int round = 0; round < 8; round++) {
            System.out.printf("%,.0f messages a second%n", messages.size() / seconds(() -> foldAll(folding, messages)));
        }
        for (String piece : HOSTILE) {
            String half = piece.repeat(500_000 / piece.length());
            double once = best(folding, half);
            double twice = best(folding, half + half);
            System.out.printf("%-20s 1 MB in %.0f ms, %.1f times the half%n", piece, twice * 1000, twice / once);
        }
    }

    private static void foldAll(Folding folding, List<String> messages) {
        messages.forEach(folding::fold);
    }

    private static double best(Folding folding, String text) {
        double best = Double.MAX_VALUE;
        for (int n = 0; n < 5; n++) {
            best = Math.min(
                    best, seconds(() -> folding.fold(ReadableText.of(text).text())));
        }
        return best;
    }

    private static double seconds(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static Spelling spelling(List<String> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> {
            for (String word : line.toLowerCase(java.util.Locale.ROOT).split("[^a-z']+")) {
                counts.merge(word, 1, Integer::sum);
            }
        });
        List<String> order = counts.keySet().stream()
                .sorted(Collections.reverseOrder(java.util.Comparator.comparing(counts::get)))
                .limit(20_000)
                .collect(Collectors.toList());
        Map<String, Integer> ranks = new HashMap<>();
        order.forEach(word -> ranks.put(word, ranks.size()));
        return new Spelling(ranks, List.of("hate", "idiot", "stupid", "moron", "scum", "loser"));
    }
}
