package io.github.probity.nlp.screening;

import java.util.Locale;

/** What a finding is about. */
public enum Category {
    HATE,
    HARASSMENT,
    THREAT,
    SEXUAL,
    PROFANITY,
    SELF_HARM,
    CHILD_SAFETY,
    VETTING_DISCLOSURE,
    PROTECTIVE_MARKING,
    PERSONAL_DATA;

    /** As written in JSON: {@code self-harm}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Calls for help rather than for discipline. */
    public boolean isCallForHelp() {
        return this == SELF_HARM || this == CHILD_SAFETY;
    }
}
