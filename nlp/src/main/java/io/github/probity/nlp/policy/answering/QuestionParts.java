package io.github.probity.nlp.policy.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a question that asks two things ("who approves it and how long does it last?") into its parts. */
final class QuestionParts {

    private static final Pattern JOINT = Pattern.compile(
            "(?i)[,;]?\\s+(?:and|or)\\s+(?=(?:also\\s+)?(?:what|who|whom|how|when|where|which|why|can|could|may|do|does|did|is|are|am|will|would|"
                    + "should|must|have|has)\\b)|[,;]?\\s+(?:versus|vs\\.?|as opposed to|compared (?:to|with))\\s+|\\s*[,;]?\\s+and what about\\s+");
    private static final int MOST = 4;
    private static final int FEWEST_WORDS = 2;

    private QuestionParts() {}

    /** The parts in their order; the question itself when it asks one thing. */
    static List<String> of(String question) {
        List<String> parts = new ArrayList<>();
        for (String part : JOINT.split(question, MOST)) {
            if (part.split("\\s+").length >= FEWEST_WORDS) {
                parts.add(part.strip());
            }
        }
        return parts.size() < 2 ? List.of(question) : parts;
    }
}
