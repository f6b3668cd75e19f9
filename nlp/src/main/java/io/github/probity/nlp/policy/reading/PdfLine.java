package io.github.probity.nlp.policy.reading;

import java.util.List;

/**
 * A line of text on a page.
 *
 * @param page counted from 1
 * @param baseline distance from the top of the page, points
 * @param style what most of its letters look like
 * @param cells its parts, more than one where wide gaps separate them
 * @param space width of a space in it, points
 */
record PdfLine(int page, float baseline, Style style, List<Cell> cells, float space) {

    /** What letters look like; larger, then bold, then slanted letters stand over others. */
    record Style(int halfPoints, boolean bold, boolean slanted) implements Comparable<Style> {
        @Override
        public int compareTo(Style other) {
            return weight() - other.weight();
        }

        private int weight() {
            return halfPoints * 4 + (bold ? 2 : 0) + (slanted ? 1 : 0);
        }
    }

    /** Words without a wide gap in them, from {@code left} to {@code right} in points. */
    record Cell(float left, float right, String words) {}

    float left() {
        return cells.get(0).left();
    }

    float right() {
        return cells.get(cells.size() - 1).right();
    }

    /** Its words, tabs between its cells; a space where the first cell is only a bullet or a number. */
    String text() {
        StringBuilder text = new StringBuilder(cells.get(0).words());
        boolean marker = Marker.at(text + " x").end() == text.length() + 1;
        for (Cell cell : cells.subList(1, cells.size())) {
            text.append(marker ? ' ' : '\t').append(cell.words());
            marker = false;
        }
        return text.toString();
    }

    /** Where the words after a bullet or number begin; the left edge where there is none. */
    float textLeft() {
        boolean marker = cells.size() > 1
                && Marker.at(cells.get(0).words() + " x").end()
                        == cells.get(0).words().length() + 1;
        return marker ? cells.get(1).left() : left();
    }

    /** Whether this line might be a table's: it has cells besides a bullet or a number. */
    boolean columned() {
        return text().indexOf('\t') >= 0;
    }

    float firstWordWidth() {
        Cell first = cells.get(0);
        int end = first.words().indexOf(' ');
        float letters = Math.max(1, first.words().length());
        return (first.right() - first.left()) * (end < 0 ? 1 : end / letters);
    }
}
