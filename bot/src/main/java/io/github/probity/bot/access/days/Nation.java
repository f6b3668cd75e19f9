package io.github.probity.bot.access.days;

import java.util.Locale;

/** The parts of the United Kingdom that have bank holidays of their own. */
public enum Nation {
    ENGLAND_AND_WALES,
    SCOTLAND,
    NORTHERN_IRELAND;

    /** As the data file has it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
