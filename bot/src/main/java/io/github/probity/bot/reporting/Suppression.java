package io.github.probity.bot.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Hides the small numbers of a table whose rows and columns add up, so that they cannot be worked out from what is left. The
 * last column is the totals of the rows. The last row is the totals of all, which other tables show too, so that it is never
 * hidden.
 *
 * <p>Numbers from 1 to {@value #SMALL} are hidden; 0 says of nobody anything. Then more are hidden until in no row and no
 * column one hidden number stands alone, the hidden ones of none add up to a small number or to no more than each of them must
 * be, and each lies on a ring of hidden numbers, for one that alone joins two groups of hidden numbers could be worked out
 * too (L. H. Cox, "Suppression methodology and statistical disclosure control", Journal of the American Statistical Association 75,
 * 1980).
 */
final class Suppression {

    static final int SMALL = 4;

    private final long[][] table;
    private final boolean[][] hidden;
    private final List<List<Place>> lines;

    /** @param table with its totals; every row of the same length */
    private Suppression(long[][] table) {
        this.table = table;
        this.hidden = new boolean[table.length][table[0].length];
        this.lines = lines(table.length, table[0].length);
    }

    private record Place(int row, int column) {}

    /** Where the table must not be shown. */
    static boolean[][] of(long[][] table) {
        Suppression suppression = new Suppression(table);
        suppression.hideSmall();
        Optional<Place> next = suppression.nextToHide();
        while (next.isPresent()) {
            suppression.hide(next.get());
            next = suppression.nextToHide();
        }
        return suppression.hidden;
    }

    private static List<List<Place>> lines(int rows, int columns) {
        List<List<Place>> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int here = row;
            lines.add(IntStream.range(0, columns)
                    .mapToObj(column -> new Place(here, column))
                    .toList());
        }
        for (int column = 0; column < columns; column++) {
            int here = column;
            lines.add(IntStream.range(0, rows)
                    .mapToObj(row -> new Place(row, here))
                    .toList());
        }
        return lines;
    }

    private void hideSmall() {
        lines.stream()
                .flatMap(List::stream)
                .filter(place -> !isKnown(place) && value(place) > 0 && value(place) <= SMALL)
                .forEach(this::hide);
    }

    /** Whether other tables show it. */
    private boolean isKnown(Place place) {
        return place.row() == table.length - 1;
    }

    private Optional<Place> nextToHide() {
        return lines.stream()
                .filter(this::tells)
                .flatMap(line -> cheapest(line).stream())
                .findFirst()
                .or(this::againstBridges);
    }

    /** Whether what is hidden in a line follows, or nearly so, from what is shown in it. */
    private boolean tells(List<Place> line) {
        List<Place> secret = line.stream().filter(this::isHidden).toList();
        if (secret.isEmpty()) {
            return false;
        }
        Place total = line.get(line.size() - 1);
        if (isHidden(total)) {
            return secret.size() == 1;
        }
        long sum = secret.stream().mapToLong(this::value).sum();
        boolean allFull = secret.stream().allMatch(place -> value(place) == SMALL);
        return secret.size() == 1 || sum <= SMALL || sum == secret.size() || allFull;
    }

    /** The smallest number that is shown, before the total; of none but noughts, a nought. */
    private Optional<Place> cheapest(List<Place> line) {
        Place total = line.get(line.size() - 1);
        return line.stream()
                .filter(place -> !isHidden(place) && !isKnown(place))
                .min(Comparator.<Place>comparingInt(place -> place.equals(total) ? 1 : 0)
                        .thenComparingInt(place -> value(place) == 0 ? 1 : 0)
                        .thenComparingLong(this::value));
    }

    /** Another number in the row of one that alone joins two groups. */
    private Optional<Place> againstBridges() {
        return lines.stream()
                .flatMap(List::stream)
                .filter(place -> isHidden(place) && isBridge(place))
                .flatMap(place ->
                        cheapest(lines.get(place.row()))
                                .or(() -> cheapest(lines.get(table.length + place.column())))
                                .stream())
                .findFirst();
    }

    /** Whether the row and the column of a hidden number hang together by nothing else that is hidden. */
    private boolean isBridge(Place bridge) {
        boolean[] rows = new boolean[table.length];
        boolean[] columns = new boolean[table[0].length];
        rows[bridge.row()] = true;
        boolean grew = true;
        while (grew) {
            grew = false;
            for (List<Place> line : lines.subList(0, table.length)) {
                for (Place place : line) {
                    boolean joins = isHidden(place) && !place.equals(bridge);
                    if (joins && rows[place.row()] != columns[place.column()]) {
                        rows[place.row()] = true;
                        columns[place.column()] = true;
                        grew = true;
                    }
                }
            }
        }
        return !columns[bridge.column()];
    }

    private long value(Place place) {
        return table[place.row()][place.column()];
    }

    private boolean isHidden(Place place) {
        return hidden[place.row()][place.column()];
    }

    private void hide(Place place) {
        hidden[place.row()][place.column()] = true;
    }
}
