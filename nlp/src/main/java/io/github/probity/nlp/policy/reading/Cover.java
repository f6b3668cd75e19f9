package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the cover: the document's title and the body whose it is.
 *
 * @param title as printed; capitals set in ordinary letters
 */
record Cover(String title, @Nullable String issuer) {
    private static final int FIRST_BLOCKS = 8;
    private static final Set<String> DOCUMENTS = Set.of(
            "policy",
            "policies",
            "code",
            "rules",
            "regulations",
            "guidance",
            "guidelines",
            "procedure",
            "procedures",
            "standard",
            "standards",
            "manual",
            "protocol",
            "strategy",
            "handbook",
            "communications",
            "apps",
            "devices",
            "systems");
    private static final Set<String> BODIES = Set.of(
            "council",
            "authority",
            "trust",
            "constabulary",
            "college",
            "university",
            "department",
            "board",
            "agency",
            "commission",
            "association",
            "academy",
            "service",
            "limited",
            "museum",
            "homes",
            "police",
            "government");

    static Cover of(List<Block> blocks) {
        List<String> lines = lines(blocks);
        String issuerLine = lines.stream()
                .filter(line -> holds(line, BODIES) && !endsWith(line, DOCUMENTS))
                .findFirst()
                .orElse("");
        int colon = issuerLine.indexOf(": ");
        if (colon > 0) {
            return new Cover(issuerLine.substring(colon + 2), issuerLine.substring(0, colon));
        }
        List<String> others =
                lines.stream().filter(line -> !line.equals(issuerLine)).toList();
        String title = others.stream()
                .filter(line -> endsWith(line, DOCUMENTS))
                .findFirst()
                .or(() -> others.stream().filter(line -> holds(line, DOCUMENTS)).findFirst())
                .or(() -> others.stream().findFirst())
                .orElse("");
        return new Cover(readable(title), issuerLine.isEmpty() ? spelledOut(blocks) : readable(body(issuerLine)));
    }

    private static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(FIRST_BLOCKS, blocks.size()); i++) {
            Block block = blocks.get(i);
            boolean section = block.is(Block.Kind.HEADING)
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1).text().length() > 150;
            boolean cover = !(section && lines.size() > 1)
                    && block.text().length() < 300
                    && !block.is(Block.Kind.ROW)
                    && !block.is(Block.Kind.ITEM);
            if (lines.size() > 1 && !cover) {
                break;
            }
            if (cover) {
                block.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> isName(line)
                                && !(line.contains(": ") && ControlWords.in(line.substring(0, line.indexOf(':')))))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    /** The body's name without what the line says about it. */
    private static String body(String line) {
        int dash = line.indexOf(" — ");
        return dash > 0 ? line.substring(0, dash) : line;
    }

    private static boolean isName(String line) {
        return !line.isEmpty() && line.length() < 100 && !Words.ended(line);
    }

    /** A body that the text names in full before its initials: {@code Northern Ireland Civil Service (NICS)}. */
    private static @Nullable String spelledOut(List<Block> blocks) {
        for (Block block : blocks.subList(0, Math.min(60, blocks.size()))) {
            int open = block.text().indexOf(" (");
            int close = block.text().indexOf(')', Math.max(0, open));
            if (open > 0
                    && close > open + 3
                    && close - open < 10
                    && Words.capitals(block.text().substring(open + 2, close))) {
                String name = nameBefore(block.text(), open, close - open - 2);
                if (name != null && holds(name, BODIES)) {
                    return name;
                }
            }
        }
        return null;
    }

    /** As many words as there are initials. */
    private static @Nullable String nameBefore(String text, int end, int initials) {
        String[] words = text.substring(Math.max(0, end - 100), end).split(" ", -1);
        if (words.length < initials) {
            return null;
        }
        return String.join(" ", List.of(words).subList(words.length - initials, words.length));
    }

    private static boolean holds(String line, Set<String> nouns) {
        for (String word : line.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (nouns.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(String line, Set<String> nouns) {
        String words = line.toLowerCase(Locale.ROOT);
        return nouns.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static String readable(String line) {
        if (!Words.capitals(line)) {
            return line;
        }
        StringBuilder text = new StringBuilder();
        for (String word : line.split(" ", -1)) {
            boolean small = Set.of("OF", "AND", "THE", "FOR", "IN", "ON").contains(word) && !text.isEmpty();
            String lower = word.toLowerCase(Locale.ROOT);
            text.append(text.isEmpty() ? "" : " ")
                    .append(small || lower.isEmpty() ? lower : word.charAt(0) + lower.substring(1));
        }
        return text.toString();
    }
}
