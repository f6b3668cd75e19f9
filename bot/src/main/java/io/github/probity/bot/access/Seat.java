package io.github.probity.bot.access;

import java.util.Locale;

/** Somebody who may decide at a stage. */
public record Seat(Stage stage, String person, How how) {

    /** Why it is they. */
    public enum How {
        /** They hold the office. */
        OFFICE,
        /** They come next in line, because whoever holds the office has a part in the request or is not there. */
        STAND_IN,
        /** They come next in line, because nobody decided in time. */
        ESCALATED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static How of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
