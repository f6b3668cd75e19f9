package io.github.probity.bot.access.register;

import java.util.Locale;

/** How an entry stands. */
public enum Standing {
    ACTIVE,
    /** Whoever had it has left: nobody may use it until it is handed over. */
    SUSPENDED,
    ENDED,
    /** Its last day is over. */
    LAPSED;

    public boolean isInForce() {
        return this == ACTIVE || this == SUSPENDED;
    }

    /** As the database and the messages have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Standing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
