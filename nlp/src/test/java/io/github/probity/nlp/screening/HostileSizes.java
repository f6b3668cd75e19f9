package io.github.probity.nlp.screening;

import io.github.probity.nlp.screening.standard.StandardScreener;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the processor time for hostile text grows with its length, from 16 thousand characters to a million: prints
 * milliseconds, and draws the curves into the SVG file named.
 */
final class HostileSizes {

    private static final int[] SIZES = {15_625, 31_250, 62_500, 125_000, 250_000, 500_000, 1_000_000};
    private static final int ROUNDS = 3;

    private HostileSizes() {}

    public static void main(String[] arguments) throws IOException {
        Screener screener = StandardScreener.load(true);
        Map<String, double[]> times = new LinkedHashMap<>();
        pieces().forEach((name, piece) -> times.put(name, milliseconds(screener, piece)));
        times.forEach((name, row) -> {
            System.out.printf("%-22s", name);
            for (double time : row) {
                System.out.printf("%9.1f", time);
            }
            System.out.println();
        });
        Files.writeString(Path.of(arguments[0]), new TimeChart(SIZES, times).svg());
    }

    private static Map<String, String> pieces() {
        Map<String, String> pieces = new LinkedHashMap<>();
        pieces.put("nested tags", "<b>");
        pieces.put("open comments", "<!--");
        pieces.put("entities", "&amp;#x26;");
        pieces.put("one letter", "a");
        pieces.put("stars", "a***** ");
        pieces.put("spaced letters", "s c d v ");
        pieces.put("accents", "e\u0301\u0302\u0303");
        pieces.put("mathematical letters", "\ud835\udcf1\ud835\udcf2 ");
        pieces.put("hidden letters", "c\u200bt\u200bc ");
        pieces.put("brackets and quotes", "((\"'");
        pieces.put("disclosures", "I have DV. ");
        pieces.put("abuse", "you useless waste of space, everybody hates you. ");
        pieces.put("figures", "QQ 12 34 56 C 020 7946 0000 ");
        pieces.put("plain talk", "the minutes of the last meeting are on the drive. ");
        return pieces;
    }

    private static double[] milliseconds(Screener screener, String piece) {
        double[] row = new double[SIZES.length];
        for (int n = 0; n < SIZES.length; n++) {
            Message message = Message.of(piece.repeat(SIZES[n] / piece.length()));
            row[n] = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long start = processorTime();
                screener.screen(message);
                row[n] = Math.min(row[n], (processorTime() - start) / 1e6);
            }
        }
        return row;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
