package io.github.probity.bot.review;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person met with and must not be blamed for.
 *
 * @param reporter the identifier in the directory
 * @param where the address of a site, or where and from whom a message came; never what it holds
 * @param beforePolice whether it was put before those who decide about the police
 */
public record Incident(
        String reference,
        Kind kind,
        String reporter,
        String where,
        Instant at,
        @Nullable String doneBy,
        @Nullable Instant doneAt,
        boolean beforePolice) {

    /** What happened. */
    public enum Kind {
        /** A bad site was opened by accident. */
        SITE,
        /** Something offensive or illegal was received. */
        RECEIVED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isDone() {
        return doneAt != null;
    }
}
