package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question of our own with the clauses that answer it.
 *
 * @param document the short name of the policy it was written for; {@code any} for all three real ones
 * @param right the clauses that answer, as {@code document:reference}; none where the policy is silent
 * @param groups where two or more clauses are needed: one of each group
 */
record LabelledQuestion(
        String id,
        String document,
        String text,
        @Nullable String previous,
        Set<String> right,
        List<Set<String>> groups,
        String type,
        String subtype) {

    /** File name of a real policy, without its ending, to its short name in the question files. */
    static final Map<String, String> REAL = Map.of(
            "nics-6.11-electronic-communications", "nics",
            "york-electronic-communications-v8.4", "york",
            "north-lincolnshire-digital-technologies", "nlincs");

    private static final JsonMapper JSON = new JsonMapper();

    boolean answerable() {
        return !right.isEmpty();
    }

    static String shortName(Policy policy) {
        return shortName(policy.document());
    }

    static String shortName(String document) {
        String name = document.replaceFirst("\\.[a-z]+$", "");
        return REAL.getOrDefault(name, name);
    }

    static String key(Citation citation) {
        return shortName(citation.document()) + ":" + citation.clause().reference();
    }

    /** The question as the advisor gets it, from these policies. */
    Question asked(List<Policy> policies) {
        Set<String> documents = new HashSet<>();
        for (Policy policy : policies) {
            String name = shortName(policy);
            if (name.equals(document) || document.equals("any") && REAL.containsValue(name)) {
                documents.add(policy.document());
            }
        }
        return new Question(
                text, documents, Question.Asker.STAFF, previous == null ? null : new Question.Previous(previous));
    }

    static List<LabelledQuestion> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> of(JSON.readTree(line)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledQuestion of(JsonNode row) {
        String document = row.get("doc").asString();
        List<Set<String>> groups = new ArrayList<>();
        row.path("all_of").forEach(group -> groups.add(keys(document, group)));
        return new LabelledQuestion(
                row.get("id").asString(),
                document,
                row.get("question").asString(),
                row.hasNonNull("previous") ? row.get("previous").asString() : null,
                keys(document, row.get("refs")),
                groups,
                row.get("type").asString(),
                row.path("subtype").asString(""));
    }

    private static Set<String> keys(String document, JsonNode references) {
        Set<String> keys = new HashSet<>();
        for (JsonNode reference : references) {
            keys.add(document.equals("any") ? reference.asString() : document + ":" + reference.asString());
        }
        return keys;
    }
}
