package io.github.probity.nlp.screening.personaldata;

import io.github.probity.nlp.screening.Severity;
import java.util.Locale;

/** Kinds of personal data that are looked for. */
public enum Kind {
    NATIONAL_INSURANCE_NUMBER("a National Insurance number", Severity.MEDIUM),
    NHS_NUMBER("an NHS or health and care number", Severity.MEDIUM),
    PAYMENT_CARD("a payment card number", Severity.HIGH),
    BANK_ACCOUNT("a bank account", Severity.HIGH),
    PASSPORT_NUMBER("a passport number", Severity.HIGH),
    DRIVING_LICENCE_NUMBER("a driving licence number", Severity.MEDIUM),
    DATE_OF_BIRTH("a named person's date of birth", Severity.MEDIUM),
    HOME_ADDRESS("a named person's home address", Severity.MEDIUM),
    /** Off by default: work is done by telephone. */
    PHONE_NUMBER("a telephone number", Severity.LOW),
    /** Off by default: citizens write from private addresses. */
    PRIVATE_EMAIL("a private e-mail address", Severity.LOW);

    private final String inWords;
    private final Severity severity;

    Kind(String inWords, Severity severity) {
        this.inWords = inWords;
        this.severity = severity;
    }

    String inWords() {
        return inWords;
    }

    Severity severity() {
        return severity;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
