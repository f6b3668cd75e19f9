package io.github.probity.nlp.screening.offence;

import java.util.Locale;

/** A question that a {@link Weighing} answers of a window. */
enum Verdict {
    /** Would a trained reviewer want to see this, for whatever offence or call for help? */
    OFFENDS,
    /** Is it hostile to people on a protected ground? */
    HATES;

    static Verdict named(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
