package io.github.probity.bot.access;

import java.util.Locale;

/** How a request stands. */
public enum State {
    /** For those who decide at its step. */
    WAITING,
    /** For an answer of whoever asked. */
    QUESTIONED,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    /** Its own day came before all had decided. */
    EXPIRED;

    /** Whether somebody has still to do something about it. */
    public boolean isOpen() {
        return this == WAITING || this == QUESTIONED;
    }

    /** As the database and the messages have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
