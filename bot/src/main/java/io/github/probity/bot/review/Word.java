package io.github.probity.bot.review;

import org.jspecify.annotations.Nullable;

/**
 * Something that Probity says to somebody of its own accord.
 *
 * @param about the case; null when it is about an incident
 * @param recipient the identifier in the directory
 * @param reference of the incident
 */
public record Word(
        long id,
        @Nullable Long about,
        Occasion occasion,
        String recipient,
        @Nullable String reference) {

    /** Why something is said, and to whom. */
    public enum Occasion {
        SENDER_DECIDED,
        SENDER_APPEAL_UPHELD,
        SENDER_APPEAL_REFUSED,
        MANAGER_TOLD,
        MANAGER_CORRECTED,
        CONTACT_CONCERN,
        DESK_INCIDENT
    }
}
