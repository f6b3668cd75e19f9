package io.github.probity.bot.serve;

/** Why Probity refuses to start. The message is the whole sentence that the operator reads. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
