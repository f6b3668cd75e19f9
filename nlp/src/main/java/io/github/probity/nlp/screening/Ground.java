package io.github.probity.nlp.screening;

import java.util.Locale;

/** A protected ground (NICS policy 6.11, 4.3, and the Equality Act 2010). */
public enum Ground {
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
    NATIONALITY;

    /** As written in JSON: {@code political-opinion}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
