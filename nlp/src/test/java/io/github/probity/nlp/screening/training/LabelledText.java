package io.github.probity.nlp.screening.training;

import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text of the files in {@code nlp/training/screening/lines}, whose form {@code lines.py} describes.
 *
 * @param kind its class
 * @param label offensive, benign, disclosure or none; in the functional kinds also benign-of-hate
 * @param mark what stands before the text in brackets, such as {@code SC self held}; empty where nothing does
 */
public record LabelledText(String kind, String label, String mark, Message message) {

    private static final Pattern MARK = Pattern.compile("^(?:\\[([^\\]]+)]|\\{([^}]*)})\\s*");

    /** Whether the screener should find something of the kind the file is about. */
    public boolean isWanted() {
        return label.equals("offensive") || label.equals("disclosure");
    }

    public static List<LabelledText> read(Path file) throws IOException {
        return read(Files.readAllLines(file));
    }

    /** What stands before the first head is a note to people. */
    public static List<LabelledText> read(List<String> lines) {
        List<LabelledText> texts = new ArrayList<>();
        List<Message.Line> context = new ArrayList<>();
        String[] head = {};
        for (String line : lines) {
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
        String rest = said[said.length - 1];
        Matcher mark = MARK.matcher(rest);
        boolean marked = mark.find() && (mark.group(1) != null) == vetting;
        String words = (marked ? rest.substring(mark.end()) : rest)
                .replaceAll("[\u27e6\u27e7]", "")
                .replace("\\n", "\n");
        String inside = marked ? Objects.requireNonNullElse(mark.group(1), mark.group(2)) : "";
        return new LabelledText(head[0], head[1], inside, new Message(words, channel, speaker, context));
    }
}
