package io.github.probity.bot.ask;

import io.github.probity.nlp.policy.answering.Answer;
import io.github.probity.nlp.policy.answering.Citation;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** One line of output: {@code {"id","answered","answer","citations":[{"document","ref","heading","quote"}],"confidence"}}. */
final class AnswerLine {

    private static final JsonMapper JSON = new JsonMapper();

    private record Line(String id, boolean answered, String answer, List<Quoted> citations, double confidence) {}

    private record Quoted(String document, String ref, String heading, String quote) {}

    private AnswerLine() {}

    static String of(String id, Answer answer) {
        List<Citation> citations = AnswerText.citations(answer);
        return JSON.writeValueAsString(new Line(
                id,
                !citations.isEmpty(),
                AnswerText.of(answer),
                citations.stream().map(AnswerLine::quoted).toList(),
                Math.round(answer.confidence() * 1000) / 1000.0));
    }

    private static Quoted quoted(Citation citation) {
        List<String> headings = citation.clause().headings();
        return new Quoted(
                citation.document(),
                citation.clause().reference(),
                headings.isEmpty() ? "" : headings.get(headings.size() - 1),
                citation.clause().text());
    }
}
