package io.github.probity.nlp.policy.answering;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.reading.PolicyReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes the passages of policy documents as JSON Lines, for the program that trains the question encoder. */
final class PassageDump {

    private static final JsonMapper JSON = new JsonMapper();

    private PassageDump() {}

    /** Arguments: the policy documents. */
    public static void main(String[] files) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            Policy policy = new PolicyReader().read(Path.of(file));
            for (Clause clause : policy.clauses()) {
                out.println(JSON.writeValueAsString(row(policy, clause)));
            }
        }
    }

    private static Map<String, Object> row(Policy policy, Clause clause) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("doc", policy.document().replaceFirst("\\.[a-z]+$", ""));
        row.put("ref", clause.reference());
        List<Passage> passages = Passages.of(clause);
        row.put("passages", passages.stream().map(Passage::text).toList());
        row.put(
                "items",
                passages.stream()
                        .map(passage ->
                                passage.item() == null ? 0 : clause.items().indexOf(passage.item()) + 1)
                        .toList());
        return row;
    }
}
