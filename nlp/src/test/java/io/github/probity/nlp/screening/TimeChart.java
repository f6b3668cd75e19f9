package io.github.probity.nlp.screening;

import java.util.Locale;
import java.util.Map;

/** Curves of time over size, both in powers of ten, so that work in proportion to the size is a straight line at 45 degrees. */
record TimeChart(int[] sizes, Map<String, double[]> milliseconds) {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int EDGE = 60;
    private static final double LEAST = 0.1;
    private static final double MOST = 10_000;

    String svg() {
        StringBuilder svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 860 480\" font-family=\"sans-serif\""
                        + " font-size=\"12\" role=\"img\"><title>Time to screen hostile text, by its length</title>\n");
        for (double time = LEAST; time <= MOST; time *= 10) {
            svg.append(format(
                    "<path d=\"M%d %.1fH%d\" stroke=\"#ccc\"/><text x=\"4\" y=\"%.1f\">%s ms</text>%n",
                    EDGE, y(time), WIDTH, y(time) + 4, time < 1 ? "0.1" : format("%.0f", time)));
        }
        for (int size : sizes) {
            svg.append(format(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%dk</text>%n",
                    x(size), HEIGHT + 20, size / 1000));
        }
        int number = 0;
        for (Map.Entry<String, double[]> curve : milliseconds.entrySet()) {
            curve(svg, curve.getKey(), curve.getValue(), number++);
        }
        return svg.append("</svg>\n").toString();
    }

    private void curve(StringBuilder svg, String name, double[] times, int number) {
        String colour = format("hsl(%d,70%%,40%%)", number * 360 / milliseconds.size());
        svg.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"")
                .append(colour)
                .append("\" points=\"");
        for (int n = 0; n < sizes.length; n++) {
            svg.append(format("%.1f,%.1f ", x(sizes[n]), y(times[n])));
        }
        svg.append(format(
                "\"/><text x=\"%d\" y=\"%d\" fill=\"%s\">%s: %.0f ms</text>%n",
                WIDTH + 16, EDGE + 24 * number, colour, name, times[times.length - 1]));
    }

    private double x(double size) {
        double share = Math.log(size / sizes[0]) / Math.log((double) sizes[sizes.length - 1] / sizes[0]);
        return EDGE + share * (WIDTH - EDGE - 20);
    }

    private static double y(double time) {
        double share = Math.log(Math.max(LEAST, time) / LEAST) / Math.log(MOST / LEAST);
        return HEIGHT - share * (HEIGHT - 30);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
