package io.github.probity.bot.review;

import java.util.Locale;

/** Why a move cannot be made. The message {@code review.refused.CODE} says it to a person. */
public enum Refusal {
    NOT_THERE,
    NOT_NOW,
    CHANGED,
    NOT_A_REVIEWER,
    NEEDS_SENIOR,
    OWN_MESSAGE,
    MANAGERS_MESSAGE,
    OWN_REPORT,
    DECIDED_BEFORE,
    HELD_BY_OTHER,
    NOT_HELD,
    REASON_MISSING,
    CLAUSE_MISSING,
    NOT_YOURS,
    TOO_LATE,
    NOT_A_CONTACT,
    NOT_THE_DESK,
    SECOND_PERSON,
    SENDER_UNKNOWN,
    OUT_OF_REACH,
    ENOUGH_TODAY;

    /** As the messages have it: {@code own-message}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
