package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Scorer;
import io.github.probity.nlp.screening.Scores;
import io.github.probity.nlp.screening.Window;
import io.github.probity.nlp.text.Span;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes the signals of each window that WindowDump wrote, for {@code weigh.py} to weigh: JSON Lines in; a table with set,
 * class, label, category, id and the signals out.
 */
final class SignalDump {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final QuickModel quick = QuickModel.standard();
    private final Scorer scorer = Scorer.load();

    private SignalDump() {}

    public static void main(String[] none) {
        SignalDump dump = new SignalDump();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        String names = Arrays.stream(Signal.values()).map(Signal::code).collect(Collectors.joining("\t"));
        out.println("set\tclass\tlabel\tcategory\tid\t" + names);
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                .lines().toList().parallelStream()
                        .flatMap(line -> dump.rows(JSON.readTree(line)))
                        .forEachOrdered(out::println);
        out.flush();
    }

    private Stream<String> rows(JsonNode text) {
        String about = String.join(
                "\t",
                text.path("set").asString(""),
                text.path("class").asString(""),
                label(text),
                category(text),
                text.path("id").asString(""));
        return text.get("windows")
                .valueStream()
                .map(window -> about + "\t" + signals(window.get("input").asString()));
    }

    /** The public sets name the categories of a text, ours have a label. */
    private static String label(JsonNode text) {
        JsonNode categories = text.path("cats");
        return categories.isMissingNode()
                ? text.path("label").asString("")
                : categories.isEmpty() ? "benign" : "offensive";
    }

    private static String category(JsonNode text) {
        return text.path("cats")
                .valueStream()
                .map(JsonNode::asString)
                .min(Comparator.comparing(category -> !category.equals("hate")))
                .orElse(text.path("category").asString(""));
    }

    private String signals(String input) {
        Window window = new Window(new Span(0, 0), input);
        Scores scores = scorer.score(window);
        Signals signals = new Signals(quick.scores(input), scores);
        return Arrays.stream(Signal.values())
                .map(signal -> String.format(Locale.ROOT, "%.3f", signals.of(signal)))
                .collect(Collectors.joining("\t"));
    }
}
