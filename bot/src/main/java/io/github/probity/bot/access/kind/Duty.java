package io.github.probity.bot.access.kind;

import java.time.Period;

/**
 * Something that must be done because of access.
 *
 * @param by who does it
 * @param every how often while access lasts; zero for what is done once
 * @param days how many calendar days there are for it
 */
public record Duty(String code, Text name, Office by, When when, Period every, int days) {

    /** When it has to be done. */
    public enum When {
        AT_START,
        AGAIN_AND_AGAIN,
        AT_END,
        /** When it was lost or stolen. */
        ON_LOSS
    }

    public static Duty atStart(String code, Text name, Office by, int days) {
        return new Duty(code, name, by, When.AT_START, Period.ZERO, days);
    }

    public static Duty atEnd(String code, Text name, Office by, int days) {
        return new Duty(code, name, by, When.AT_END, Period.ZERO, days);
    }

    public static Duty onLoss(String code, Text name, Office by, int days) {
        return new Duty(code, name, by, When.ON_LOSS, Period.ZERO, days);
    }

    public static Duty every(Period period, String code, Text name, Office by, int days) {
        return new Duty(code, name, by, When.AGAIN_AND_AGAIN, period, days);
    }
}
