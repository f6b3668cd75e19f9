package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain text to blocks: blank lines, markers, columns and hanging indents are its only signs.
 * A line break inside a paragraph is a wrap where the next word would not have fitted, and meant where it would.
 */
final class TextBlocks {
    private final List<Block> blocks = new ArrayList<>();
    private final int width;
    private int page;
    private int offset;

    private final StringBuilder open = new StringBuilder();
    private boolean row;
    private String lastLine = "";
    private int indent;
    private int hanging;
    private int start;

    private TextBlocks(String text, int pages) {
        this.width = LineWidth.of(text);
        this.page = pages;
    }

    static List<Block> of(String text) {
        TextBlocks reading = new TextBlocks(text, text.indexOf('\f') >= 0 ? 1 : 0);
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            reading.offset = from;
            reading.line(text.substring(from, end).stripTrailing());
            from = end + 1;
        }
        reading.close();
        return reading.blocks;
    }

    private void line(String line) {
        String words = line;
        if (words.indexOf('\f') >= 0) {
            close();
            page++;
            words = words.replace("\f", "");
        }
        if (words.isBlank() || isRule(words)) {
            close();
        } else if (continuesRow(words)) {
            open.append(' ').append(words.strip());
        } else if (Columns.in(words)) {
            close();
            begin(words, true);
        } else if (open.isEmpty() || row || !Marker.at(words).equals(Marker.NONE) && startsAnew(words)) {
            close();
            begin(words, false);
        } else {
            open.append(wraps(words) ? " " : "\n").append(words.strip());
        }
        lastLine = words;
    }

    private void begin(String line, boolean asRow) {
        row = asRow;
        start = offset;
        indent = indentOf(line);
        hanging = Marker.at(line).end();
        open.append(asRow ? Columns.cells(line) : line.strip());
    }

    private void close() {
        if (!open.isEmpty()) {
            String words = Inline.plain(open.toString());
            Place place = new Place(page, start);
            blocks.add(row ? new Block(Block.Kind.ROW, 0, "", words, place) : paragraph(words, place));
            open.setLength(0);
        }
        row = false;
    }

    private Block paragraph(String words, Place place) {
        int depth = indent / 2;
        return new Block(Block.Kind.PARAGRAPH, depth, "", words, place);
    }

    /** A number that merely begins a wrapped line opens nothing. */
    private boolean startsAnew(String line) {
        return Marker.at(line).certain() && !(wraps(line) && indentOf(line) == hanging && hanging > 0);
    }

    private boolean wraps(String line) {
        boolean hangs = hanging > 0 && indentOf(line) >= hanging && hanging > indent;
        int space = line.strip().indexOf(' ');
        int word = space < 0 ? line.strip().length() : space;
        return width > 0 && (hangs || lastLine.length() + 1 + word > width);
    }

    private boolean continuesRow(String line) {
        return row && indentOf(line) >= 12 && !Columns.in(line);
    }

    private static boolean isRule(String line) {
        String marks = line.strip();
        return marks.length() >= 3 && marks.chars().allMatch(c -> "-=_*~ ".indexOf(c) >= 0);
    }

    private static int indentOf(String line) {
        int i = 0;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        return i;
    }
}
