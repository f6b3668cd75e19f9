package io.github.probity.bot.ask;

/** A line of input that is not a question. The message says what is wrong with it. */
final class UnusableLine extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableLine(String message) {
        super(message);
    }
}
