package io.github.probity.nlp.screening.vetting;

/**
 * A word, a part of a contraction, or a sign of a text.
 *
 * @param text in lower case, misspellings undone
 * @param start place in the text read
 * @param shape how it was written
 * @param classes the word classes it is in, a bit each
 */
record Word(String text, int start, int end, Shape shape, long classes) {

    enum Shape {
        LOWER,
        CAPITAL,
        UPPER,
        NUMBER,
        SIGN
    }

    boolean isSign() {
        return shape == Shape.SIGN;
    }

    boolean is(long anyOf) {
        return (classes & anyOf) != 0;
    }

    Word read(String other) {
        return new Word(other, start, end, shape, classes);
    }

    Word with(long more) {
        return new Word(text, start, end, shape, classes | more);
    }
}
