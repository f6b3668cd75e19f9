package io.github.probity.bot.questions.web;

import io.github.probity.bot.policies.AskedLog.Week;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns of weeks, ready to be drawn: {@value #WIDTH} units wide, {@value #HEIGHT} high without what is written under them.
 *
 * @param columns one for each week
 * @param lines the scale behind them, from 0 up
 */
record Chart(List<Column> columns, List<Line> lines) {

    static final int WIDTH = 720;
    static final int HEIGHT = 220;
    private static final int LEFT = 44;
    private static final int TOP = 12;
    private static final double FILLED = 0.64;

    /** @param labelled whether its date is written under it: each second one is, so that dates do not touch */
    record Column(Week week, double middle, boolean labelled, List<Block> blocks) {}

    /** @param kind what the questions in it have in common, the name of its colour */
    record Block(String kind, double x, double y, double width, double height) {}

    record Line(int value, double y) {}

    static Chart of(List<Week> weeks) {
        int top = scale(weeks.stream().mapToInt(Week::total).max().orElse(0));
        double step = (double) (WIDTH - LEFT) / Math.max(1, weeks.size());
        List<Column> columns = new ArrayList<>();
        for (int n = 0; n < weeks.size(); n++) {
            double x = LEFT + step * n + step * (1 - FILLED) / 2;
            columns.add(new Column(
                    weeks.get(n),
                    LEFT + step * (n + 0.5),
                    (weeks.size() - 1 - n) % 2 == 0,
                    blocks(weeks.get(n), x, step * FILLED, top)));
        }
        return new Chart(
                columns,
                List.of(new Line(0, y(0, top)), new Line(top / 2, y(top / 2, top)), new Line(top, y(top, top))));
    }

    private static List<Block> blocks(Week week, double x, double width, int top) {
        List<Block> blocks = new ArrayList<>();
        int below = 0;
        String[] kinds = {"answered", "asked-back", "not-answered", "silent"};
        int[] counts = {week.answered(), week.askedBack(), week.notAnswered(), week.silent()};
        for (int n = 0; n < kinds.length; n++) {
            if (counts[n] > 0) {
                double y = y(below + counts[n], top);
                blocks.add(new Block(kinds[n], x, y, width, y(below, top) - y));
                below += counts[n];
            }
        }
        return blocks;
    }

    private static double y(int value, int top) {
        return TOP + (HEIGHT - TOP) * (1 - (double) value / top);
    }

    /** The next even round number, so that half of it is whole. */
    private static int scale(int most) {
        int unit = (int) Math.pow(10, Math.floor(Math.log10(Math.max(most, 1))));
        for (int factor : new int[] {1, 2, 4, 6, 8, 10}) {
            int top = Math.max(2, factor * unit);
            if (top >= most && top % 2 == 0) {
                return top;
            }
        }
        return 20 * unit;
    }
}
