package io.github.probity.nlp.screening.training;

import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of the files in {@code nlp/training/screening/lines}, whose form {@code lines.py} describes.
 *
 * @param kind its class
 * @param label offensive, benign, disclosure or none; in the functional kinds also benign-of-hate
 */
public record LabelledText(String kind, String label, Message message) {

    /** Whether the screener should find something of the kind the file is about. */
    public boolean isWanted() {
        return label.equals("offensive") || label.equals("disclosure");
    }

    public static List<LabelledText> read(Path file) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        List<Message.Line> context = new ArrayList<>();
        String[] head = {};
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("===")) {
                head = Arrays.stream(line.substring(3).split("\\|"))
                        .map(String::strip)
                        .toArray(String[]::new);
                context.clear();
            } else if (line.startsWith("> ")) {
                String[] said = line.substring(2).split(": ", 2);
                context.add(new Message.Line(said[0], said[said.length - 1]));
            } else if (!line.isBlank() && head.length > 0) {
                texts.add(text(line, head, context));
                context.clear();
            }
        }
        return texts;
    }

    private static LabelledText text(String line, String[] head, List<Message.Line> context) {
        String[] said = line.startsWith("= ") ? line.substring(2).split(": ", 2) : new String[] {line};
        @Nullable String speaker = said.length > 1 ? said[0] : null;
        boolean vetting = head[1].equals("disclosure") || head[1].equals("none");
        int place = vetting ? 2 : 5;
        Channel channel = head.length > place ? Channel.named(head[place]) : Channel.CHAT;
        String words = said[said.length - 1]
                .replaceFirst(vetting ? "^\\[[^\\]]+]\\s*" : "^\\{[^}]*}\\s*", "")
                .replaceAll("[\u27e6\u27e7]", "")
                .replace("\\n", "\n");
        return new LabelledText(head[0], head[1], new Message(words, channel, speaker, context));
    }
}
