package io.github.probity.bot.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a request stands in its course, so that an answer meant for one decision is never taken for the next.
 *
 * @param round counted from 1; a reopened request goes through its steps anew
 * @param step counted from 0
 */
public record Stage(int round, int step) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

    /** The stage that was written so; empty if it is none. */
    public static Optional<Stage> of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new Stage(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return round + "." + step;
    }
}
