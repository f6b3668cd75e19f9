package io.github.probity.bot.review;

import org.jspecify.annotations.Nullable;

/**
 * Something that Probity says to somebody of its own accord.
 *
 * @param about the case; null when there is none
 * @param recipient the identifier in the directory
 * @param reference of the incident, or of the proceeding
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
        OFFICE_TOLD,
        OFFICE_CORRECTED,
        DISCIPLINE_OPENED,
        REPRESENTATIVE_OPENED,
        MEMBER_REVIEW_OPENED,
        MEMBER_REVIEW_CLOSED,
        STANDARDS_OPENED,
        POLICE_OPENED,
        POLICE_CLOSED,
        CONTACT_CONCERN,
        DESK_INCIDENT;

        /** Whether it tells somebody of a breach that an appeal may take back. */
        boolean isOfBreach() {
            return switch (this) {
                case SENDER_DECIDED,
                        SENDER_APPEAL_UPHELD,
                        SENDER_APPEAL_REFUSED,
                        MANAGER_CORRECTED,
                        OFFICE_CORRECTED,
                        CONTACT_CONCERN,
                        DESK_INCIDENT -> false;
                case MANAGER_TOLD,
                        OFFICE_TOLD,
                        DISCIPLINE_OPENED,
                        REPRESENTATIVE_OPENED,
                        MEMBER_REVIEW_OPENED,
                        MEMBER_REVIEW_CLOSED,
                        STANDARDS_OPENED,
                        POLICE_OPENED,
                        POLICE_CLOSED -> true;
            };
        }
    }
}
