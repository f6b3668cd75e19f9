package io.github.probity.bot.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What somebody holds in hand who reported something.
 *
 * @param reference to quote; tells nothing by itself
 * @param at when Probity took the report, which protects the reporter
 */
public record Receipt(String reference, Instant at) {

    /** To the microsecond, as it is kept. */
    public Receipt {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
