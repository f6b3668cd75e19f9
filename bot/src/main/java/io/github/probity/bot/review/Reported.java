package io.github.probity.bot.review;

import java.util.Locale;

/** What a person reported, and how it stands: so much that they need not ask, and no more than is theirs to know. */
public record Reported(Receipt receipt, Standing standing) {

    /** How a report stands. The message {@code report.standing.CODE} says it. */
    public enum Standing {
        /** Nobody has decided yet. */
        WAITS,
        /** A reviewer has; what was decided is the sender's. */
        DECIDED,
        /** Those who help somebody at risk have it. */
        PASSED_ON;

        static Standing of(Case about) {
            if (about.route() != Route.REVIEW) {
                return PASSED_ON;
            }
            return about.isUndecided() ? WAITS : DECIDED;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
