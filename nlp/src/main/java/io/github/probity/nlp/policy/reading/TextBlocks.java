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
    private Marker opening = Marker.NONE;
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
        if (isUnderline(words)) {
            underlined(words.strip().charAt(0) == '=' ? 1 : 2);
        } else if (words.isBlank() || isRule(words)) {
            close();
        } else if (continuesRow(words)) {
            open.append(' ').append(words.strip());
        } else if (Columns.in(words)) {
            close();
            begin(words, true);
        } else if (open.isEmpty() || row || startsAnew(words) || leavesItem(words)) {
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
        opening = Marker.at(line);
        hanging = opening.end();
        open.append(asRow ? Columns.cells(line) : line.strip());
    }

    private void close() {
        if (!open.isEmpty()) {
            int title = row ? 0 : titleEnd(open.toString());
            if (title > 0) {
                add(Block.Kind.PARAGRAPH, indent / 2, open.substring(0, title), start);
            }
            add(
                    row ? Block.Kind.ROW : Block.Kind.PARAGRAPH,
                    row ? 0 : indent / 2,
                    open.substring(title),
                    start + title);
            open.setLength(0);
        }
        row = false;
    }

    private void underlined(int level) {
        add(Block.Kind.HEADING, level, open.toString(), start);
        open.setLength(0);
    }

    private void add(Block.Kind kind, int level, String words, int from) {
        blocks.add(new Block(kind, level, "", Inline.plain(words).strip(), new Place(page, from)));
    }

    /** Where the title ends that has its first paragraph right below it, no line between; 0 for other text. */
    private static int titleEnd(String text) {
        int lineEnd = text.indexOf('\n');
        if (lineEnd < 0 || !Character.isUpperCase(text.charAt(lineEnd + 1))) {
            return 0;
        }
        String line = text.substring(0, lineEnd);
        String below = text.substring(lineEnd + 1).lines().findFirst().orElse("");
        boolean overSentence = isNumberedTitle(line) && Words.ended(text);
        boolean inCapitals = Words.capitals(line) && Words.titled(line) && !Words.capitals(below);
        return overSentence || inCapitals && Marker.at(line).form() != Marker.Form.PROVISION ? lineEnd : 0;
    }

    private static boolean isNumberedTitle(String line) {
        Marker marker = Marker.at(line);
        boolean numbered = marker.form() == Marker.Form.NUMBER || marker.form() == Marker.Form.DIVISION;
        return numbered && marker.certain() && Words.titled(marker.rest(line)) && !Words.ended(line);
    }

    /** Whether the line underlines the one above, which is a title then. */
    private boolean isUnderline(String line) {
        String marks = line.strip();
        boolean one = marks.length() >= 3
                && (marks.chars().allMatch(c -> c == '=') || marks.chars().allMatch(c -> c == '-'));
        return one && !row && !lastLine.isBlank() && open.indexOf("\n") < 0 && Words.titled(open.toString());
    }

    /** A number that merely begins a wrapped line opens nothing. */
    private boolean startsAnew(String line) {
        Marker marker = Marker.at(line);
        boolean wrapped = wraps(line) && indentOf(line) == hanging && hanging > 0;
        return marker.certain() && (!wrapped || marker.form() == Marker.Form.LETTER || runsOn(marker, line));
    }

    /** Whether the line is no longer of the item above: it stands further out, begins in capitals and is no wrap. */
    private boolean leavesItem(String line) {
        boolean item = opening.form() == Marker.Form.BULLET || opening.form() == Marker.Form.LETTER;
        return item
                && indentOf(line) < hanging
                && Character.isUpperCase(line.charAt(indentOf(line)))
                && Words.ended(lastLine)
                && !wraps(line);
    }

    /** Whether the number is the next after the one above, and begins a sentence. */
    private boolean runsOn(Marker marker, String line) {
        boolean sentence = marker.end() < line.length() && Character.isUpperCase(line.charAt(marker.end()));
        return sentence && (marker.follows(opening) || marker.isFirstUnder(opening));
    }

    private boolean wraps(String line) {
        boolean hangs = hanging > 0 && indentOf(line) >= hanging && hanging > indent;
        int space = line.strip().indexOf(' ');
        int word = space < 0 ? line.strip().length() : space;
        boolean goesOn = Marker.at(line).rest(line).chars().limit(1).anyMatch(Character::isLowerCase);
        return hangs && (width > 0 || goesOn) || width > 0 && lastLine.length() + 1 + word > width;
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
