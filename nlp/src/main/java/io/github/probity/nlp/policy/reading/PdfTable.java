package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause.Place;
import io.github.probity.nlp.policy.reading.PdfLine.Cell;
import java.util.ArrayList;
import java.util.List;

/** A table of a PDF: its first line says where the columns begin, the others are sorted into them. */
final class PdfTable {
    private static final float TOLERANCE = 4;

    private final List<Float> columns = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();
    private final PdfLine head;
    private int end;

    private PdfTable(PdfLine head) {
        this.head = head;
        head.cells().forEach(cell -> columns.add(cell.left()));
    }

    /** The table that begins at this line, of at least two rows; one without rows where none begins. */
    static PdfTable at(List<PdfLine> lines, int start) {
        PdfTable table = new PdfTable(lines.get(start));
        int i = start;
        while (i < lines.size() && table.fits(lines.get(i), i)) {
            table.add(lines.get(i));
            i++;
        }
        table.end = i;
        return table;
    }

    boolean exists() {
        return head.columned() && rows.size() > 1;
    }

    /** Index after its last line. */
    int end() {
        return end;
    }

    List<Block> blocks(int offset) {
        return rows.stream()
                .map(cells ->
                        new Block(Block.Kind.ROW, 0, "", String.join("\t", cells), new Place(head.page(), offset)))
                .toList();
    }

    private boolean fits(PdfLine line, int index) {
        boolean sameLook = line.style().halfPoints() == head.style().halfPoints();
        boolean inColumns = line.cells().stream().allMatch(cell -> column(cell) >= 0 && staysIn(cell));
        return sameLook
                && inColumns
                && (line.cells().size() > 1 || column(line.cells().get(0)) > 0);
    }

    private boolean staysIn(Cell cell) {
        int column = column(cell);
        return column == columns.size() - 1 || cell.right() < columns.get(column + 1);
    }

    private int column(Cell cell) {
        for (int i = 0; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - cell.left()) < TOLERANCE) {
                return i;
            }
        }
        return -1;
    }

    private void add(PdfLine line) {
        boolean headAgain = line.page() != head.page() && line.text().equals(head.text());
        if (headAgain) {
            return;
        }
        if (column(line.cells().get(0)) == 0 || rows.isEmpty()) {
            String[] row = new String[columns.size()];
            java.util.Arrays.fill(row, "");
            rows.add(row);
        }
        String[] row = rows.get(rows.size() - 1);
        for (Cell cell : line.cells()) {
            int column = column(cell);
            row[column] = row[column].isEmpty() ? cell.words() : row[column] + " " + cell.words();
        }
    }
}
