package io.github.probity.nlp.screening.vetting;

import java.util.Locale;

/** Something seen of a turn of a meeting that may disclose somebody's vetting, as a number. */
enum Sign {
    GRAMMAR,
    ENCODER,
    ENCODER_IN_CONVERSATION,
    UNSPECIFIED,
    WEAK,
    OTHER_SENSE,
    EXPLAINED,
    SECURE,
    LEVELS,
    EXAMPLES,
    POLICY,
    LENGTH,
    ASKED_WITH_LEVEL,
    BACK,
    NEEDED,
    NEEDED_AND_HELD,
    TOPIC_OTHER_SENSE,
    NO,
    ASKED_AND_HELD,
    ASKED_AND_YES,
    ASKED_AND_NAMED;

    /** The name in files of weights. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
