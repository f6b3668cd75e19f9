package io.github.probity.bot.reporting.web;

import io.github.probity.bot.reporting.Standing;
import io.github.probity.bot.reporting.StandingTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A column for each week, in layers of how its cases stand: {@value #WIDTH} units wide, {@value #HEIGHT} high without what is
 * written below.
 */
record WeekChart(List<Column> columns, List<Line> lines) {

    static final int WIDTH = 720;
    static final int HEIGHT = 220;
    private static final int LEFT = 40;
    private static final int TOP = 12;
    private static final double FILLED = 0.7;

    /** @param labelled whether its date is written below, which is so often that dates do not touch */
    record Column(LocalDate week, double middle, boolean labelled, List<Layer> layers) {}

    /** @param kind the name of its colour */
    record Layer(String kind, double x, double y, double width, double height) {}

    record Line(long value, double y) {}

    static WeekChart of(StandingTable byWeek) {
        List<StandingTable.Row> rows = byWeek.rows();
        long top = top(rows.stream().mapToLong(row -> row.all().count()).max().orElse(0));
        double step = (double) (WIDTH - LEFT) / Math.max(1, rows.size());
        int each = Math.max(2, (rows.size() + 7) / 8);
        List<Column> columns = new ArrayList<>();
        for (int n = 0; n < rows.size(); n++) {
            double middle = LEFT + step * (n + 0.5);
            columns.add(new Column(
                    rows.get(n).day(),
                    middle,
                    (rows.size() - 1 - n) % each == 0,
                    layers(rows.get(n), middle - step * FILLED / 2, step * FILLED, top)));
        }
        return new WeekChart(
                columns,
                List.of(new Line(0, y(0, top)), new Line(top / 2, y(top / 2, top)), new Line(top, y(top, top))));
    }

    private static List<Layer> layers(StandingTable.Row row, double x, double width, long top) {
        List<Layer> layers = new ArrayList<>();
        long below = 0;
        for (Standing standing : Standing.values()) {
            long count = row.cells().get(standing.ordinal()).count();
            if (count > 0) {
                double y = y(below + count, top);
                layers.add(new Layer(BarChart.colour(standing), x, y, width, y(below, top) - y));
            }
            below += count;
        }
        return layers;
    }

    private static double y(long value, long top) {
        return TOP + (HEIGHT - TOP) * (1 - (double) value / top);
    }

    /** An even round number that is not below, so that half of it is whole. */
    private static long top(long most) {
        long unit = 2;
        while (unit * 5 < most) {
            unit *= 10;
        }
        return Math.max(unit, (most + unit - 1) / unit * unit);
    }
}
