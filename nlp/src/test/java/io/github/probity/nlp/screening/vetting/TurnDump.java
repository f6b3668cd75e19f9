package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Head;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.Scorer;
import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Sentences;
import io.github.probity.nlp.text.Spelling;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes the signs of whatever may disclose somebody's vetting, for {@code weigh-meetings.py}: JSON Lines in with {@code text},
 * {@code speaker} and {@code context}; the same out with {@code answer}, {@code level} and {@code signs}, a line a candidate.
 */
final class TurnDump {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TurnDump() {}

    public static void main(String[] none) {
        Scorer scorer = Scorer.load();
        MeetingJudge judge = new MeetingJudge(window -> scorer.score(window).probability(Head.DISCLOSURE));
        Folding folding = new Folding(new Spelling(Map.of(), List.of()));
        Sentences sentences = Sentences.english();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                .lines()
                .map(JSON::readTree)
                .forEach(line -> judge.look(
                        new ScreenedText(message(line), folding, sentences),
                        (candidate, signs) -> out.println(row(line, candidate, signs))));
        out.flush();
    }

    private static String row(JsonNode line, Candidate candidate, Map<Sign, Double> signs) {
        Map<String, Object> row = new LinkedHashMap<>();
        line.propertyStream().forEach(field -> row.put(field.getKey(), field.getValue()));
        row.put("answer", candidate.answer());
        row.put("found", candidate.level().code());
        Map<String, Double> codes = new LinkedHashMap<>();
        signs.forEach((sign, value) -> codes.put(sign.code(), value));
        row.put("signs", codes);
        return JSON.writeValueAsString(row);
    }

    private static Message message(JsonNode line) {
        List<Message.Line> context = new ArrayList<>();
        line.path("context")
                .forEach(each -> context.add(new Message.Line(
                        each.path("speaker").asString(""), each.path("text").asString(""))));
        String speaker = line.path("speaker").asString("");
        return new Message(
                line.path("text").asString(""), Channel.MEETING, speaker.isEmpty() ? null : speaker, context);
    }
}
