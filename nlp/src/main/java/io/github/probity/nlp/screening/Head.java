package io.github.probity.nlp.screening;

import java.util.Locale;

/** What the tuned encoder gives a score for, in the order of the scores. */
public enum Head {
    HATE,
    OFFENCE,
    THREAT,
    SEXUAL,
    HARASSMENT,
    PROFANITY,
    SELF_HARM,
    DISCLOSURE,
    RACE,
    RELIGION,
    SECTARIAN,
    SEX,
    GENDER_IDENTITY,
    SEXUAL_ORIENTATION,
    DISABILITY,
    AGE,
    POLITICAL_OPINION,
    MARITAL_STATUS,
    DEPENDANTS,
    NATIONALITY,
    LOW,
    MEDIUM,
    HIGH,
    SELF,
    OTHER,
    GROUP,
    HELD,
    PAST,
    PROCESS,
    REFUSED;

    /** The name in the model's file. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
