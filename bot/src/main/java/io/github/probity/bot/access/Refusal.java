package io.github.probity.bot.access;

import java.util.Locale;

/** Why a move cannot be made. The message {@code access.refused.CODE} says it to a person, and what to do next. */
public enum Refusal {
    NOT_THERE,
    /** It has come to its end. */
    ENDED,
    /** It waits for its requester. */
    QUESTIONED,
    /** It does not wait for its requester, or has not ended. */
    NOT_NOW,
    /** It has gone on to another step since. */
    GONE_ON,
    NOT_A_DECIDER,
    OWN_REQUEST,
    ABOUT_YOU,
    DECIDED_BEFORE,
    NOT_YOURS,
    REASON_MISSING,
    TOO_LONG,
    FORM_INCOMPLETE,
    TOO_OFTEN,
    TOO_LATE,
    NOT_THEIR_MANAGER,
    NOT_A_REVIEWER,
    NO_MANAGER,
    CIRCLE,
    MANAGER_MISSING,
    NOBODY_HOLDS,
    TOO_FEW,
    DIRECTORY_UNREAD;

    /** As the messages have it: {@code own-request}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
