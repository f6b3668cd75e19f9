package io.github.probity.bot.access.register;

import java.util.Locale;

/** Why a move cannot be made. The message {@code register.refused.CODE} says it to a person, and what to do next. */
public enum EntryRefusal {
    NOT_THERE,
    /** It has ended or lapsed. */
    OVER,
    SUSPENDED,
    NOT_YOURS,
    NOT_IN_DIRECTORY,
    REASON_MISSING,
    DONE_BEFORE;

    /** As the messages have it: {@code not-yours}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
