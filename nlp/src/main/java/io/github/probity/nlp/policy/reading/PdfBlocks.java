package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause.Place;
import io.github.probity.nlp.policy.reading.PdfLine.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * PDF to blocks. Lines that look weightier than the body are headings, their levels by weight; wider gaps between
 * lines, markers and lines that end early part one paragraph from the next; aligned gaps make tables.
 */
final class PdfBlocks {
    private static final float LOOSER = 1.25f;

    private final List<PdfLine> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final Style body;
    private final List<Style> headingStyles;
    private final float pitch;
    private final float rightEdge;
    private final StringBuilder open = new StringBuilder();
    private int offset;

    private PdfBlocks(List<PdfLine> lines) {
        this.lines = lines;
        this.body = body(lines);
        this.headingStyles = headingStyles(lines, body);
        this.pitch = pitch(lines);
        this.rightEdge = (float) lines.stream()
                .mapToDouble(PdfLine::right)
                .sorted()
                .skip(lines.size() * 97L / 100)
                .findFirst()
                .orElse(0);
    }

    static List<Block> of(List<PdfLine> lines) {
        PdfBlocks reading = new PdfBlocks(PdfFurniture.remove(lines));
        reading.read();
        return reading.blocks;
    }

    private void read() {
        int i = 0;
        while (i < lines.size()) {
            PdfTable table = PdfTable.at(lines, i, pitch);
            if (table.exists()) {
                blocks.addAll(table.blocks(offset));
                i = table.end();
            } else {
                i = paragraph(i);
            }
        }
    }

    /** Reads the paragraph or heading that begins at line {@code start}; returns the index after it. */
    private int paragraph(int start) {
        PdfLine first = lines.get(start);
        open.setLength(0);
        open.append(first.text());
        int i = start + 1;
        while (i < lines.size()
                && !begins(first, lines.get(i - 1), lines.get(i))
                && !PdfTable.at(lines, i, pitch).exists()) {
            open.append(runsOn(lines.get(i - 1), lines.get(i)) ? ' ' : '\n')
                    .append(lines.get(i).text());
            i++;
        }
        String words = open.toString();
        int level = headingStyles.indexOf(first.style()) + 1;
        boolean heading = level > 0
                && words.length() < 150
                && words.indexOf('\n') < 0
                && !Words.ended(words.replace(':', ' ').replace('?', ' '));
        Place place = new Place(first.page(), offset);
        blocks.add(heading ? new Block(Block.Kind.HEADING, level, "", words, place) : Block.paragraph(words, place));
        offset += words.length() + 1;
        return i;
    }

    /** Whether {@code line} is the first of something new. */
    private boolean begins(PdfLine first, PdfLine before, PdfLine line) {
        if (!line.style().equals(before.style()) && (isHeading(line) || isHeading(before))) {
            return true;
        }
        boolean marked = isMarked(first, before, line);
        if (line.page() != before.page()) {
            return marked || !runsOn(before, line);
        }
        float gap = line.baseline() - before.baseline();
        float usual = pitch * line.style().halfPoints() / Math.max(1, body.halfPoints());
        return gap > usual * LOOSER || gap < 0 || marked;
    }

    /** Whether the line's marker is one, and not a number in a sentence that happens to begin the line. */
    private boolean isMarked(PdfLine first, PdfLine before, PdfLine line) {
        Marker marker = Marker.at(line.text());
        if (!marker.certain() || !runsOn(before, line)) {
            return marker.certain();
        }
        boolean outdented = line.left() < first.textLeft() - 1;
        Marker above = Marker.at(first.text());
        boolean next = marker.form() == above.form() && Math.abs(line.left() - first.left()) < 1;
        return outdented || next && (marker.form() != Marker.Form.NUMBER || marker.follows(above));
    }

    /** Whether the line above is full, so that the text runs on. */
    private boolean runsOn(PdfLine above, PdfLine line) {
        return above.right() + above.space() + line.firstWordWidth() > rightEdge - above.space();
    }

    private boolean isHeading(PdfLine line) {
        return headingStyles.contains(line.style());
    }

    private static Style body(List<PdfLine> lines) {
        Map<Style, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.style(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(new Style(0, false, false));
    }

    private static List<Style> headingStyles(List<PdfLine> lines, Style body) {
        TreeSet<Style> weightier = new TreeSet<>();
        lines.stream()
                .map(PdfLine::style)
                .filter(style -> style.compareTo(body) > 0 && style.halfPoints() >= body.halfPoints())
                .forEach(weightier::add);
        return List.copyOf(weightier.descendingSet());
    }

    /** The usual distance between the lines of a paragraph. */
    private static float pitch(List<PdfLine> lines) {
        Map<Integer, Integer> gaps = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).baseline() - lines.get(i - 1).baseline();
            if (lines.get(i).page() == lines.get(i - 1).page() && gap > 4) {
                gaps.merge(Math.round(gap * 4), 1, Integer::sum);
            }
        }
        return gaps.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(gap -> gap.getKey() / 4f)
                .orElse(14f);
    }
}
