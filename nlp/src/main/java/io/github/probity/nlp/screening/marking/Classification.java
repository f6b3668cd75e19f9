package io.github.probity.nlp.screening.marking;

import io.github.probity.nlp.screening.Severity;
import java.util.Locale;

/** Government security classifications, with those in use before 2014, from the lowest to the highest. */
public enum Classification {
    OFFICIAL("OFFICIAL", Severity.LOW),
    OFFICIAL_SENSITIVE("OFFICIAL-SENSITIVE", Severity.MEDIUM),
    PROTECT("PROTECT", Severity.MEDIUM),
    RESTRICTED("RESTRICTED", Severity.MEDIUM),
    CONFIDENTIAL("CONFIDENTIAL", Severity.HIGH),
    SECRET("SECRET", Severity.HIGH),
    TOP_SECRET("TOP SECRET", Severity.HIGH);

    private final String marking;
    private final Severity severity;

    Classification(String marking, Severity severity) {
        this.marking = marking;
        this.severity = severity;
    }

    /** As printed on a document. */
    public String marking() {
        return marking;
    }

    Severity severity() {
        return severity;
    }

    /** Whether ordinary words are written the same, so that only the form of a marking tells. */
    boolean isOrdinaryWord() {
        return this != OFFICIAL_SENSITIVE;
    }

    /** Part of the old scheme, which some documents still show. */
    boolean isLegacy() {
        return this == PROTECT || this == RESTRICTED || this == CONFIDENTIAL;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
