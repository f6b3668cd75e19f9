package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/** Counts the findings in gzipped JSON lines of work talk in which nobody's vetting is told. */
final class BenignAlarms {

    private BenignAlarms() {}

    public static void main(String[] args) throws IOException {
        JsonMapper json = new JsonMapper();
        int lines = 0;
        int alarms = 0;
        long nanos = 0;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of(args[0])));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String text = json.readTree(line).get("text").asString();
                long start = System.nanoTime();
                List<Finding> found = Screened.find(text);
                nanos += System.nanoTime() - start;
                lines++;
                alarms += found.isEmpty() ? 0 : 1;
                found.forEach(finding -> System.out.printf(
                        "%.2f %s | %s%n", finding.confidence(), Screened.told(List.of(finding)), text));
            }
        }
        System.out.printf(
                "%d alarms in %d lines, %.3f in 1,000; %.1f microseconds a line%n",
                alarms, lines, 1000.0 * alarms / lines, nanos / 1000.0 / lines);
    }
}
