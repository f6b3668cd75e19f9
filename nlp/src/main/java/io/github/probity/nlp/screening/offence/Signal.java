package io.github.probity.nlp.screening.offence;

import java.util.Locale;

/** Something a model says of a window, as the logarithm of odds. */
enum Signal {
    ENCODER_HATE,
    ENCODER_OFFENCE,
    ENCODER_THREAT,
    ENCODER_SEXUAL,
    ENCODER_HARASSMENT,
    ENCODER_PROFANITY,
    ENCODER_SELF_HARM,
    ENCODER_DISCLOSURE,
    QUICK_HATE,
    QUICK_THREAT,
    QUICK_SEXUAL,
    QUICK_HARASSMENT,
    QUICK_PROFANITY,
    QUICK_SELF_HARM,
    QUICK_WORTH_READING;

    /** The name in files of weights: {@code encoder-self-harm}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Signal named(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
