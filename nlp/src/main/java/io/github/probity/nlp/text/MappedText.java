package io.github.probity.nlp.text;

import java.util.Arrays;

/**
 * A text made out of another, each of whose characters knows where it came from.
 *
 * <p>Places never run backwards: a later character comes from the same stretch of the source or a later one.
 */
public final class MappedText {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private MappedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** A text that stands for itself. */
    public static MappedText itself(String text) {
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        for (int n = 0; n < starts.length; n++) {
            starts[n] = n;
            ends[n] = n + 1;
        }
        return new MappedText(text, starts, ends);
    }

    public String text() {
        return text;
    }

    /** The stretch of the source that gave a stretch of this text; an empty stretch stays empty. */
    public Span toSource(Span here) {
        if (here.length() == 0) {
            int at = here.start() < starts.length
                    ? starts[here.start()]
                    : starts.length == 0 ? 0 : ends[ends.length - 1];
            return new Span(at, at);
        }
        return new Span(starts[here.start()], ends[here.end() - 1]);
    }

    /** The stretch of this text that came out of a stretch of the source; empty where nothing of it was kept. */
    public Span fromSource(Span source) {
        int start = firstWhere(ends, source.start() + 1);
        int end = Math.max(start, firstWhere(starts, source.end()));
        return new Span(start, end);
    }

    /** The first place whose value is at least {@code value}. */
    private static int firstWhere(int[] places, int value) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** This text seen from the source of its source. */
    public MappedText after(MappedText earlier) {
        int[] starts2 = new int[starts.length];
        int[] ends2 = new int[ends.length];
        for (int n = 0; n < starts.length; n++) {
            starts2[n] = earlier.starts[starts[n]];
            ends2[n] = earlier.ends[ends[n] - 1];
        }
        return new MappedText(text, starts2, ends2);
    }

    static Builder builder(int capacity) {
        return new Builder(capacity);
    }

    /** Writes a mapped text from its start to its end. */
    static final class Builder {

        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        private Builder(int capacity) {
            text = new StringBuilder(capacity);
            starts = new int[Math.max(16, capacity)];
            ends = new int[starts.length];
        }

        /** Adds characters that all stand for the source from {@code start} to {@code end}. */
        Builder add(CharSequence characters, int start, int end) {
            for (int n = 0; n < characters.length(); n++) {
                add(characters.charAt(n), start, end);
            }
            return this;
        }

        Builder add(char character, int start, int end) {
            int at = text.length();
            reserve(at + 1);
            text.append(character);
            starts[at] = start;
            ends[at] = end;
            return this;
        }

        private void reserve(int length) {
            if (length > starts.length) {
                int room = Math.max(length, 2 * starts.length);
                starts = Arrays.copyOf(starts, room);
                ends = Arrays.copyOf(ends, room);
            }
        }

        /** Adds a stretch of the source as it is. */
        Builder keep(CharSequence source, int start, int end) {
            int at = text.length();
            reserve(at + end - start);
            text.append(source, start, end);
            for (int n = start; n < end; n++, at++) {
                starts[at] = n;
                ends[at] = n + 1;
            }
            return this;
        }

        int length() {
            return text.length();
        }

        char last() {
            return text.charAt(text.length() - 1);
        }

        MappedText build() {
            int length = text.length();
            return new MappedText(text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}
