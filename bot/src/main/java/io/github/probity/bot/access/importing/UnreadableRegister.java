package io.github.probity.bot.access.importing;

/** A file that no register can be read from. The message {@code import.unreadable.CODE} says why and what to do. */
public final class UnreadableRegister extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final String fact;

    UnreadableRegister(String code, String fact) {
        super(code);
        this.code = code;
        this.fact = fact;
    }

    public String code() {
        return code;
    }

    /** What the message needs to know; empty for nothing. */
    public String fact() {
        return fact;
    }
}
