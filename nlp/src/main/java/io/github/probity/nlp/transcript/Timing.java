package io.github.probity.nlp.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The times of a cue as written, in seconds; NaN where one can't be read.
 *
 * @param from where it begins in its line
 * @param to where the cue's words may begin
 */
record Timing(double start, double end, int from, int to) {

    private static final Pattern ARROW = Pattern.compile("(?:-{1,3}|[—–]{1,2}) ?(?:>|&gt;)|→");
    private static final Pattern SETTINGS = Pattern.compile(
            "(?:[ \\t\\u00a0]{1,9}(?:vertical|line|position|size|align|region|[A-Z]\\d):\\S{1,60}){0,12}[ \\t\\u00a0]{0,9}");
    /** A line with an arrow that means a timing, though a time in it is broken or missing. */
    private static final Pattern BROKEN = Pattern.compile("\\s{0,9}(\\S{0,40})\\s{0,9}-->\\s{0,9}(\\S{0,40})\\s{0,9}");

    private static final Pattern LIKE_A_TIME = Pattern.compile("[^\\p{L}\\p{N}]*|.*[\\p{N}:].*");

    boolean isUsable() {
        return !Double.isNaN(start) || !Double.isNaN(end);
    }

    /** The first timing in a line from an offset on, or null. */
    static @Nullable Timing find(String line, int from) {
        Matcher arrow = ARROW.matcher(line);
        for (int at = from; arrow.find(at); at = arrow.end()) {
            Stamp.Found start = Stamp.before(line, arrow.start(), from);
            Stamp.Found end = start == null ? null : Stamp.after(line, arrow.end());
            if (start != null && end != null) {
                return new Timing(start.seconds(), end.seconds(), start.start(), pastSettings(line, end.end()));
            }
        }
        return from == 0 ? broken(line) : null;
    }

    private static @Nullable Timing broken(String line) {
        Matcher sides = BROKEN.matcher(line);
        if (line.length() > 130 || !sides.matches() || !isLikeATime(sides.group(1)) || !isLikeATime(sides.group(2))) {
            return null;
        }
        return new Timing(seconds(sides.group(1)), seconds(sides.group(2)), 0, line.length());
    }

    private static boolean isLikeATime(String side) {
        return LIKE_A_TIME.matcher(side).matches();
    }

    private static double seconds(String side) {
        Stamp.Found found = Stamp.after(side, 0);
        return found == null ? Double.NaN : found.seconds();
    }

    private static int pastSettings(String line, int from) {
        Matcher settings = SETTINGS.matcher(line).region(from, line.length());
        return settings.lookingAt() ? settings.end() : from;
    }
}
