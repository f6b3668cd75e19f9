package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause.Place;
import java.util.ArrayList;
import java.util.List;

/** Markdown to blocks: headings, paragraphs, list items, table rows. Unknown marks are left as words. */
final class MarkdownBlocks {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean broken;
    private int offset;
    private int start;
    private int depth;

    private MarkdownBlocks() {}

    static List<Block> of(String text) {
        MarkdownBlocks reading = new MarkdownBlocks();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            reading.offset = from;
            reading.line(text.substring(from, end).replace("\r", ""));
            from = end + 1;
        }
        reading.close();
        return reading.blocks;
    }

    private void line(String line) {
        String words = line.strip();
        int level = headingLevel(words);
        if (words.isEmpty() || words.startsWith("```") || words.startsWith("<!--")) {
            close();
        } else if (level > 0) {
            close();
            add(Block.Kind.HEADING, level, words.substring(level).strip().replaceAll("#{1,6}$", ""));
        } else if (words.startsWith("|")) {
            close();
            row(words);
        } else if (isUnderline(words)) {
            underlined(words.charAt(0) == '=' ? 1 : 2);
        } else {
            words(line, words.startsWith("> ") ? words.substring(2) : words);
        }
    }

    private void words(String line, String words) {
        boolean marked = Marker.at(words).certain();
        if (marked) {
            close();
        }
        if (open.isEmpty()) {
            start = offset;
            depth = line.indexOf(words) / 2;
        } else {
            open.append(broken ? '\n' : ' ');
        }
        String bare = words.endsWith("\\") ? words.substring(0, words.length() - 1) : words;
        open.append(bare);
        broken = line.endsWith("  ") || words.endsWith("\\");
    }

    private void row(String words) {
        if (words.chars().allMatch(c -> "|-: ".indexOf(c) >= 0)) {
            return;
        }
        List<String> cells = new ArrayList<>();
        String inner =
                words.substring(1, words.endsWith("|") && words.length() > 1 ? words.length() - 1 : words.length());
        for (String cell : inner.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        add(Block.Kind.ROW, 0, String.join("\t", cells));
    }

    private void underlined(int level) {
        boolean title = !open.isEmpty() && Words.titled(open.toString());
        if (title) {
            blocks.add(new Block(Block.Kind.HEADING, level, "", Inline.plain(open.toString()), new Place(0, start)));
            open.setLength(0);
        }
        close();
    }

    private void add(Block.Kind kind, int level, String words) {
        blocks.add(new Block(kind, level, "", Inline.plain(words).strip(), new Place(0, offset)));
    }

    private void close() {
        if (!open.isEmpty()) {
            String words = Inline.plain(open.toString());
            int bold = Inline.boldLead(open.toString());
            blocks.add(new Block(Block.Kind.PARAGRAPH, depth, "", words, new Place(0, start), bold));
            open.setLength(0);
        }
        broken = false;
    }

    private static int headingLevel(String words) {
        int level = 0;
        while (level < words.length() && level < 7 && words.charAt(level) == '#') {
            level++;
        }
        return level > 0 && level < 7 && words.startsWith(" ", level) ? level : 0;
    }

    private static boolean isUnderline(String words) {
        return words.length() >= 3
                && (words.chars().allMatch(c -> c == '=') || words.chars().allMatch(c -> c == '-'));
    }
}
