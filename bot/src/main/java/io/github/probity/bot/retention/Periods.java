package io.github.probity.bot.retention;

import io.github.probity.bot.retention.KindOfRecord.Settled;
import io.github.probity.bot.serve.CannotStart;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How long the organisation keeps each kind of record: the setting {@code probity.retention.NAME}, or the kind's own. */
@Component
public class Periods {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Environment settings;

    Periods(Environment settings) {
        this.settings = settings;
    }

    /** @throws CannotStart with the sentence for the operator when the setting is no period, or too short */
    Period of(KindOfRecord kind, Settled settled) {
        String name = "probity.retention." + kind.name();
        String set = settings.getProperty(name, "");
        if (set.isBlank()) {
            return settled.standard();
        }
        Period period = read(name, set);
        if (end(Instant.EPOCH, period).isBefore(Instant.EPOCH.plus(settled.least()))) {
            throw new CannotStart(name + " is " + set + ", which is shorter than the "
                    + settled.least().toDays()
                    + " days for which reviews count on these records: make it longer, or shorten what counts on it"
                    + " (probity.review.appeal, probity.review.window).");
        }
        return period;
    }

    private static Period read(String name, String set) {
        try {
            Period period = Period.parse(set.strip());
            if (!period.isNegative() && !period.isZero()) {
                return period;
            }
        } catch (DateTimeException noPeriod) {
            // The sentence below says it.
        }
        throw new CannotStart(
                name + " is " + set + ", which is no period: write years, months or days, such as P6Y, P18M or P90D.");
    }

    /** When the period of a record comes to its end, as things are set now. */
    public Instant end(KindOfRecord kind, Instant began) {
        if (kind.keeping() instanceof Settled settled) {
            return end(began, of(kind, settled));
        }
        throw new IllegalArgumentException("Nobody decides on the period of " + kind.name());
    }

    private static Instant end(Instant began, Period period) {
        return ZonedDateTime.ofInstant(began, ZONE).plus(period).toInstant();
    }

    /** Periods that began before this have come to their end now. */
    Instant beginning(Instant now, Period period) {
        return ZonedDateTime.ofInstant(now, ZONE).minus(period).toInstant();
    }
}
