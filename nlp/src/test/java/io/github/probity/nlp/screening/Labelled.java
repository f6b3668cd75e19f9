package io.github.probity.nlp.screening;

import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Sentences;
import io.github.probity.nlp.text.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A text with the rule that should fire on it; {@code -} where none should. */
public record Labelled(String expected, String text) {

    private static final Folding FOLDING = new Folding(new Spelling(Map.of(), List.of()));
    private static final Sentences SENTENCES = Sentences.english();

    /** The lines of a test resource: the expected rule, a tab, the text with {@code \n} for a line's end. */
    public static List<Labelled> in(Class<?> test, String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(cells ->
                            new Labelled(cells[0], cells[1].replace("\\r", "\r").replace("\\n", "\n")))
                    .collect(Collectors.toList());
        }
    }

    public boolean isBenign() {
        return expected.equals("-");
    }

    /** What is wrong with what a detector says of these; empty when all is right. */
    public static List<String> errors(List<Labelled> lines, Detector detector) {
        List<String> errors = new ArrayList<>();
        for (Labelled line : lines) {
            List<String> rules = rules(detector, line.text());
            boolean right = line.isBenign() ? rules.isEmpty() : rules.contains(line.expected());
            if (!right) {
                errors.add(
                        line.expected() + " but " + rules + ": " + line.text().replace("\n", "\\n"));
            }
        }
        return errors;
    }

    public static List<String> rules(Detector detector, String text) {
        return find(detector, Message.of(text)).stream().map(Finding::rule).collect(Collectors.toList());
    }

    public static List<Finding> find(Detector detector, Message message) {
        return detector.find(new ScreenedText(message, FOLDING, SENTENCES));
    }
}
