package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause.Place;
import io.github.probity.nlp.policy.reading.PdfLine.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of a PDF. Its first line shows how many columns there are; lines belong to it as long as each of their cells
 * stands under one column alone. Rows part where the gap is wider than between lines, or else at each line that has
 * something in the first column.
 */
final class PdfTable {
    private static final float ROW_GAP = 1.12f;
    private static final float LEAVES = 2.5f;

    private final List<PdfLine> lines;
    private final float pitch;
    private final float[] left;
    private final float[] right;
    private final List<String[]> rows = new ArrayList<>();
    private final int start;
    private int end;

    private PdfTable(List<PdfLine> lines, int start, float pitch) {
        this.lines = lines;
        this.pitch = pitch;
        this.start = start;
        List<Cell> head = lines.get(start).cells();
        this.left = new float[head.size()];
        this.right = new float[head.size()];
        for (int i = 0; i < head.size(); i++) {
            left[i] = head.get(i).left();
            right[i] = head.get(i).right();
        }
    }

    /** The table that begins at this line; one that does not exist where none begins. */
    static PdfTable at(List<PdfLine> lines, int start, float pitch) {
        PdfTable table = new PdfTable(lines, start, pitch);
        table.end = start + 1;
        if (lines.get(start).columned()) {
            table.extend();
            table.sort();
        }
        return table;
    }

    boolean exists() {
        return rows.size() > 1;
    }

    /** Index after its last line. */
    int end() {
        return end;
    }

    List<Block> blocks(int offset) {
        Place place = new Place(lines.get(start).page(), offset);
        return rows.stream()
                .map(row -> new Block(Block.Kind.ROW, 0, "", String.join("\t", row), place))
                .toList();
    }

    private void extend() {
        while (end < lines.size() && gap(end) < pitch * LEAVES && fits(lines.get(end)) && fillsRow(end)) {
            for (Cell cell : lines.get(end).cells()) {
                int column = column(cell);
                left[column] = Math.min(left[column], cell.left());
                right[column] = Math.max(right[column], cell.right());
            }
            end++;
        }
    }

    private boolean fits(PdfLine line) {
        return line.cells().stream().allMatch(cell -> column(cell) >= 0);
    }

    /** A line in the first column alone belongs only if the next one, close by, fills other columns. */
    private boolean fillsRow(int i) {
        boolean firstOnly =
                lines.get(i).cells().size() == 1 && column(lines.get(i).cells().get(0)) == 0;
        if (!firstOnly || gap(i) <= pitch * ROW_GAP) {
            return true;
        }
        return i + 1 < lines.size()
                && gap(i + 1) < pitch * ROW_GAP
                && fits(lines.get(i + 1))
                && column(lines.get(i + 1).cells().get(0)) > 0;
    }

    /** The one column that the cell stands under; -1 where it is none, or several. */
    private int column(Cell cell) {
        int found = -1;
        for (int i = 0; i < left.length; i++) {
            if (cell.left() < right[i] && cell.right() > left[i]) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private void sort() {
        boolean spaced = false;
        for (int i = start + 1; i < end; i++) {
            spaced |= gap(i) > pitch * ROW_GAP;
        }
        for (int i = start; i < end; i++) {
            PdfLine line = lines.get(i);
            boolean headAgain = i > start
                    && line.page() != lines.get(i - 1).page()
                    && line.text().equals(lines.get(start).text());
            if (headAgain) {
                continue;
            }
            boolean first = column(line.cells().get(0)) == 0;
            boolean newPage = i > start && line.page() != lines.get(i - 1).page();
            if (rows.isEmpty() || (newPage || !spaced ? first : gap(i) > pitch * ROW_GAP && !afterHeadAgain(i))) {
                String[] row = new String[left.length];
                Arrays.fill(row, "");
                rows.add(row);
            }
            fill(rows.get(rows.size() - 1), line);
        }
    }

    /** Right below a repeated head a row goes on that the page end broke, unless it fills the first column. */
    private boolean afterHeadAgain(int i) {
        boolean below = lines.get(i - 1).text().equals(lines.get(start).text()) && i - 1 > start;
        return below && column(lines.get(i).cells().get(0)) > 0;
    }

    private void fill(String[] row, PdfLine line) {
        for (Cell cell : line.cells()) {
            int column = column(cell);
            row[column] = row[column].isEmpty() ? cell.words() : row[column] + " " + cell.words();
        }
    }

    /** Distance from the line above; nothing at the top of a page. */
    private float gap(int i) {
        return lines.get(i).page() == lines.get(i - 1).page()
                ? lines.get(i).baseline() - lines.get(i - 1).baseline()
                : 0;
    }
}
