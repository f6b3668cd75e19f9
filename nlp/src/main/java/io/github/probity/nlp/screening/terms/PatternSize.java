package io.github.probity.nlp.screening.terms;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large a pattern becomes once its counted repeats are written out. RE2 writes them out, and bounds each of them but not
 * what they multiply to one inside another: {@code ((a{1000}){1000}){1000}} would take all memory.
 */
final class PatternSize {

    private static final int LARGEST_COUNT = 1000;
    private static final long ENDLESS = Integer.MAX_VALUE;

    private final String pattern;
    private final Deque<Long> outer = new ArrayDeque<>();
    private long size;
    private long last;
    private int at;

    private PatternSize(String pattern) {
        this.pattern = pattern;
    }

    /** About how many characters it matches, at most; of a pattern that cannot be read, any number. */
    static long of(String pattern) {
        return new PatternSize(pattern).read();
    }

    private long read() {
        while (at < pattern.length()) {
            switch (pattern.charAt(at)) {
                case '(' -> open();
                case ')' -> close();
                case '[' -> one(classEnd());
                case '{' -> repeat();
                case '\\' -> escape();
                default -> one(at + 1);
            }
        }
        while (!outer.isEmpty()) {
            close();
        }
        return size;
    }

    private void one(int end) {
        last = 1;
        size++;
        at = end;
    }

    private void open() {
        outer.push(size);
        size = 0;
        last = 0;
        at++;
    }

    private void close() {
        last = size;
        size += outer.isEmpty() ? 0 : outer.pop();
        at++;
    }

    /** What stood last, as often as the braces say; braces that hold no count are a character. */
    private void repeat() {
        int end = pattern.indexOf('}', at);
        long count = end < 0 ? -1 : count(pattern.substring(at + 1, end).split(",", -1));
        if (count < 0) {
            one(at + 1);
            return;
        }
        long more = Math.min(ENDLESS, last * Math.max(1, count)) - last;
        size = Math.min(ENDLESS, size + more);
        last += more;
        at = end + 1;
    }

    private int classEnd() {
        int first = pattern.startsWith("^", at + 1) ? at + 2 : at + 1;
        int end = first;
        while (end < pattern.length() && (pattern.charAt(end) != ']' || end == first)) {
            int named = pattern.startsWith("[:", end) ? pattern.indexOf(":]", end) : -1;
            end = named > 0 ? named + 2 : end + (pattern.charAt(end) == '\\' ? 2 : 1);
        }
        return end + 1;
    }

    private void escape() {
        if (pattern.startsWith("\\Q", at)) {
            quote();
        } else {
            one(at + 2);
        }
    }

    private void quote() {
        int end = pattern.indexOf("\\E", at);
        end = end < 0 ? pattern.length() : end;
        size += end - at;
        one(end + 2);
    }

    private static long count(String[] bounds) {
        long most = -1;
        for (String bound : bounds) {
            if (bound.length() > 4 || !bound.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return -1;
            }
            most = Math.max(most, bound.isEmpty() ? 0 : Math.min(LARGEST_COUNT, Integer.parseInt(bound)));
        }
        return most;
    }
}
