package io.github.probity.bot.review;

import java.util.Locale;

/** How a case stands. */
public enum State {
    OPEN,
    /** A serious outcome was proposed, and waits for a second reviewer. */
    SECOND_OPINION,
    UPHELD,
    DISMISSED,
    APPEALED,
    APPEAL_UPHELD,
    APPEAL_REFUSED,
    /** Closed because the sender deleted the message before anybody decided. */
    DELETED,
    /** Somebody looked after the person at risk. */
    ATTENDED;

    /** As the database and the messages have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
