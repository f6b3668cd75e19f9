package io.github.probity.bot.accuracy.web;

import io.github.probity.bot.accuracy.Figures;
import io.github.probity.bot.accuracy.Interval;
import io.github.probity.bot.accuracy.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Shares with their intervals, a line each, ready to be drawn: {@value #WIDTH} units wide.
 *
 * @param lines without those of which nothing can be said
 * @param scale where 0, 25, 50, 75 and 100 % are
 */
record IntervalChart(List<Line> lines, List<Mark> scale, int height) {

    static final int WIDTH = 720;
    private static final int LEFT = 230;
    private static final int RIGHT = 20;
    private static final int TOP = 16;
    private static final int STEP = 34;

    /** @param name key of the message that names it */
    record Line(String name, String kind, Interval share, double y, double x, double low, double high) {}

    record Mark(int percent, double x) {}

    static IntervalChart of(Figures figures) {
        List<Line> lines = new ArrayList<>();
        add("accuracy.recall", "recall", figures.recall().share(), lines);
        add("accuracy.precision", "all", figures.precision().all().share(), lines);
        for (Precision one : figures.precision().byCategory()) {
            add("cases.category." + one.name(), "category", one.share(), lines);
        }
        List<Mark> scale = IntStream.rangeClosed(0, 4)
                .mapToObj(quarter -> new Mark(quarter * 25, x(quarter / 4.0)))
                .toList();
        return new IntervalChart(List.copyOf(lines), scale, TOP + STEP * lines.size());
    }

    private static void add(String name, String kind, @Nullable Interval share, List<Line> lines) {
        if (share != null) {
            double y = TOP + STEP * (lines.size() + 0.5);
            lines.add(new Line(name, kind, share, y, x(share.estimate()), x(share.low()), x(share.high())));
        }
    }

    private static double x(double share) {
        return Math.round((LEFT + share * (WIDTH - LEFT - RIGHT)) * 10) / 10.0;
    }
}
