package io.github.probity.nlp.text;

/**
 * A stretch of text.
 *
 * @param start first UTF-16 code unit, from 0
 * @param end the code unit after the last; never before {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such stretch of text: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** The words of a text in this stretch. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
