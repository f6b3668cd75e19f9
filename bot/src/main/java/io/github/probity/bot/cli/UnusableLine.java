package io.github.probity.bot.cli;

/** A line of input that a command can't work with. The message says what is wrong with it. */
public final class UnusableLine extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableLine(String message) {
        super(message);
    }
}
