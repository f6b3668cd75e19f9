package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a labelled file: {@code === class | disclosure | channel | voice} heads a block, {@code > Name: text} is context,
 * {@code = Name: text} its answer, {@code [SC self held] text} a disclosure.
 */
record LabelledLine(String kind, Message message, List<String> levels, String subject, String standing) {

    private static final Pattern LABEL = Pattern.compile("\\[([\\w+]+) (\\w+) (\\w+)] ?");
    private static final Pattern SPEAKER = Pattern.compile("^[=>] ?([^:]{1,60}): ?");

    boolean isDisclosure() {
        return !levels.isEmpty();
    }

    static List<LabelledLine> read(List<String> lines) {
        List<LabelledLine> out = new ArrayList<>();
        List<Message.Line> context = new ArrayList<>();
        String[] head = {"", "", "chat", ""};
        for (String line : lines) {
            if (line.startsWith("===")) {
                head = line.substring(3).split("\\|");
            } else if (line.startsWith(">")) {
                Matcher speaker = SPEAKER.matcher(line);
                boolean named = speaker.find();
                context.add(
                        new Message.Line(named ? speaker.group(1) : null, line.substring(named ? speaker.end() : 1)));
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                out.add(judged(line, head, context));
                context.clear();
            }
        }
        return out;
    }

    private static LabelledLine judged(String line, String[] head, List<Message.Line> context) {
        Matcher speaker = SPEAKER.matcher(line);
        boolean named = line.startsWith("= ") && speaker.find();
        String rest = named ? line.substring(speaker.end()) : line;
        Matcher label = LABEL.matcher(rest);
        boolean disclosure = head[1].trim().equals("disclosure") && label.lookingAt();
        String text = (disclosure ? rest.substring(label.end()) : rest).replace("\\n", "\n");
        @Nullable String who = named ? speaker.group(1) : null;
        Message message = new Message(text, Channel.named(head[2].trim()), who, context);
        return disclosure
                ? new LabelledLine(
                        head[0].trim(), message, List.of(label.group(1).split("\\+")), label.group(2), label.group(3))
                : new LabelledLine(head[0].trim(), message, List.of(), "", "");
    }
}
