package io.github.probity.nlp.transcript;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes what {@link MeetingScreening} judges one by one of each transcript, for {@code weigh-meetings.py}: JSON Lines with
 * {@code id}, {@code set}, {@code channel}, {@code file}, {@code start}, {@code end}, {@code speaker}, {@code text} and
 * {@code context}.
 */
final class PassageDump {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PassageDump() {}

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String file : files) {
            String name = Path.of(file).getFileName().toString();
            int count = 0;
            for (Map<String, @Nullable Object> row :
                    rows(new TranscriptReader().read(Files.readAllBytes(Path.of(file))))) {
                row.put("id", name + "-" + count++);
                row.put("file", name);
                out.println(JSON.writeValueAsString(row));
            }
        }
        out.flush();
    }

    private static List<Map<String, @Nullable Object>> rows(Transcript transcript) {
        EarlierLines lines = new EarlierLines(transcript.cues());
        return transcript.utterances().stream()
                .flatMap(utterance -> Passage.of(utterance).stream())
                .map(passage -> row(passage, lines))
                .toList();
    }

    private static Map<String, @Nullable Object> row(Passage passage, EarlierLines lines) {
        SpokenTime time = SpokenTime.of(passage.utterance(), passage.where());
        List<Map<String, @Nullable Object>> context = new ArrayList<>();
        lines.before(passage).forEach(line -> {
            Map<String, @Nullable Object> before = new LinkedHashMap<>();
            before.put("speaker", line.speaker());
            before.put("text", line.text());
            context.add(before);
        });
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("set", "meetings");
        row.put("channel", "meeting");
        row.put("start", time.start());
        row.put("end", time.end());
        row.put("speaker", passage.utterance().speaker());
        row.put("text", passage.text());
        row.put("context", context);
        return row;
    }
}
