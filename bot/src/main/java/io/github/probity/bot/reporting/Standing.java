package io.github.probity.bot.reporting;

import io.github.probity.bot.review.State;
import java.util.Locale;

/** How a case stands, in the columns of a report. */
public enum Standing {
    /** A breach, and no appeal undid that. */
    UPHELD,
    /** No breach, or undone on appeal. */
    NOT_UPHELD,
    /** Nobody has decided it yet, or not finally. */
    OPEN,
    /** The sender deleted the message before anybody decided. */
    DELETED;

    static Standing of(State state) {
        return switch (state) {
            case UPHELD, APPEALED, APPEAL_REFUSED -> UPHELD;
            case DISMISSED, APPEAL_UPHELD -> NOT_UPHELD;
            case OPEN, SECOND_OPINION, ATTENDED -> OPEN;
            case DELETED -> DELETED;
        };
    }

    /** As the messages have it: {@code not-upheld}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
