package io.github.probity.bot.reporting.web;

import io.github.probity.bot.reporting.Standing;
import io.github.probity.bot.reporting.StandingTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A bar for each group of cases, the longest first, in layers of how they stand: {@value #WIDTH} units wide. */
record BarChart(List<Bar> bars, int height) {

    static final int WIDTH = 720;
    private static final int LEFT = 230;
    private static final int RIGHT = 50;
    private static final int STEP = 32;

    record Bar(String name, long all, double y, double end, List<Layer> layers) {}

    /** @param kind the name of its colour */
    record Layer(String kind, double x, double width) {}

    static BarChart of(StandingTable table) {
        List<StandingTable.Row> rows = table.rows().stream()
                .sorted(Comparator.comparingLong(
                                (StandingTable.Row row) -> row.all().count())
                        .reversed())
                .toList();
        double unit = (double) (WIDTH - LEFT - RIGHT)
                / Math.max(1, rows.isEmpty() ? 1 : rows.get(0).all().count());
        List<Bar> bars = new ArrayList<>();
        for (StandingTable.Row row : rows) {
            List<Layer> layers = new ArrayList<>();
            double x = LEFT;
            for (Standing standing : Standing.values()) {
                double width = row.cells().get(standing.ordinal()).count() * unit;
                if (width > 0) {
                    layers.add(new Layer(colour(standing), x, width));
                    x += width;
                }
            }
            bars.add(new Bar(
                    row.name().isEmpty() ? "none" : row.name(), row.all().count(), bars.size() * STEP + 6, x, layers));
        }
        return new BarChart(bars, rows.size() * STEP + 6);
    }

    /** The class of what stands for a standing in a chart. */
    static String colour(Standing standing) {
        return switch (standing) {
            case UPHELD -> "bar-right";
            case NOT_UPHELD -> "bar-wrong";
            case OPEN -> "bar-open";
            case DELETED -> "bar-gone";
        };
    }
}
