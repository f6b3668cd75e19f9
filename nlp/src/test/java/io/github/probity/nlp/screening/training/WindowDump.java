package io.github.probity.nlp.screening.training;

import io.github.probity.nlp.encoder.CommonWords;
import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.screening.Window;
import io.github.probity.nlp.screening.offence.Lexicon;
import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Sentences;
import io.github.probity.nlp.text.Span;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes what the encoder reads of each text, so that it is trained on exactly what it judges later: JSON Lines with
 * {@code text} and perhaps {@code context} in, the same with {@code windows} (input, start, end in the text) out.
 */
final class WindowDump {

    private static final ObjectMapper JSON = new ObjectMapper();

    private WindowDump() {}

    public static void main(String[] none) throws Exception {
        Folding folding = new Folding(Lexicon.standard().spelling(CommonWords.ranked()));
        Sentences sentences = Sentences.english();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            JsonNode row = JSON.readTree(line);
            ScreenedText text = new ScreenedText(message(row), folding, sentences);
            ((tools.jackson.databind.node.ObjectNode) row).set("windows", JSON.valueToTree(windows(text)));
            out.println(JSON.writeValueAsString(row));
        }
        out.flush();
    }

    private static Message message(JsonNode row) {
        List<Message.Line> context = new ArrayList<>();
        row.path("context")
                .forEach(line -> context.add(new Message.Line(
                        line.path("speaker").asString(""), line.path("text").asString(""))));
        boolean meeting = row.path("channel").asString("").equals("meeting");
        Channel channel = meeting ? Channel.MEETING : Channel.CHAT;
        return new Message(row.path("text").asString(""), channel, null, context);
    }

    private static List<Map<String, Object>> windows(ScreenedText text) {
        List<Map<String, Object>> windows = new ArrayList<>();
        for (Window window : text.windows()) {
            Span sent = text.sentFromReadable(window.place());
            windows.add(Map.of("input", window.input(), "start", sent.start(), "end", sent.end()));
        }
        return windows;
    }
}
