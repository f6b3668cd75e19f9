package io.github.probity.nlp.screening.personaldata;

import io.github.probity.nlp.text.Span;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with spoken figures in digits, {@code double two} too, which knows where each character came from. */
final class SpokenFigures {

    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("zero", "0"),
            Map.entry("oh", "0"),
            Map.entry("nought", "0"),
            Map.entry("naught", "0"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"));
    private static final String FIGURE = "(?:zero|oh|nought|naught|one|two|three|four|five|six|seven|eight|nine)";
    private static final Pattern SPOKEN =
            Pattern.compile("\\b(?:(double|triple|treble) )?(" + FIGURE + ")\\b", Pattern.CASE_INSENSITIVE);
    /** Fewer figures in a row are counting, not a number. */
    private static final Pattern ROW = Pattern.compile(
            "\\b(?:(?:double|triple|treble) )?" + FIGURE + "(?:[, -]{1,2}(?:(?:double|triple|treble) )?" + FIGURE
                    + "){2}\\b",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private SpokenFigures(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static boolean areIn(String text) {
        return ROW.matcher(text).find();
    }

    static SpokenFigures read(String spoken) {
        StringBuilder text = new StringBuilder(spoken.length());
        int[] starts = new int[spoken.length()];
        int[] ends = new int[spoken.length()];
        Matcher figure = SPOKEN.matcher(spoken);
        int at = 0;
        while (at < spoken.length()) {
            boolean found = figure.find(at);
            int stop = found ? figure.start() : spoken.length();
            for (; at < stop; at++) {
                starts[text.length()] = at;
                ends[text.length()] = at + 1;
                text.append(spoken.charAt(at));
            }
            for (char c : (found ? digits(figure) : "").toCharArray()) {
                starts[text.length()] = at;
                ends[text.length()] = figure.end();
                text.append(c);
            }
            at = found ? figure.end() : at;
        }
        return new SpokenFigures(text.toString(), starts, ends);
    }

    private static String digits(Matcher figure) {
        String digit = FIGURES.getOrDefault(figure.group(2).toLowerCase(Locale.ROOT), "");
        String times = figure.group(1);
        return times == null ? digit : digit.repeat(times.equalsIgnoreCase("double") ? 2 : 3);
    }

    String text() {
        return text;
    }

    Span toSpoken(Span here) {
        return new Span(starts[here.start()], ends[here.end() - 1]);
    }
}
