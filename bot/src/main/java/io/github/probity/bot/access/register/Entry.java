package io.github.probity.bot.access.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands.
 *
 * @param reminded for how many days before the end the last reminder was; large before the first
 * @param reviewOn when whoever has it is next asked whether they still need it
 * @param askedOn since when they have not answered; null when nothing is asked
 */
public record Entry(
        long id,
        int version,
        Grant grant,
        Standing standing,
        int reminded,
        LocalDate reviewOn,
        @Nullable LocalDate askedOn,
        Instant enteredAt,
        @Nullable Instant endedAt) {

    /** Calendar days until the last one, which is 0; negative after it; empty where there is no end. */
    public @Nullable Long daysLeft(LocalDate today) {
        LocalDate until = grant.until();
        return until == null ? null : ChronoUnit.DAYS.between(today, until);
    }

    Entry after(EntryMove move, Instant now) {
        Standing next = move.to(standing);
        return new Entry(
                id, version, grant, next, reminded, reviewOn, askedOn, enteredAt, next.isInForce() ? null : now);
    }

    Entry remindedFor(int days) {
        return new Entry(id, version, grant, standing, days, reviewOn, askedOn, enteredAt, endedAt);
    }

    Entry reviewed(LocalDate next) {
        return new Entry(id, version, grant, standing, reminded, next, null, enteredAt, endedAt);
    }

    /** The same in the hands of somebody else, or of the same person in another department. */
    Entry heldBy(String person, String name, String department) {
        Grant now = new Grant(
                grant.request(),
                grant.source(),
                grant.kind(),
                person,
                name,
                department,
                person.equals(grant.deputy()) ? null : grant.deputy(),
                grant.what(),
                grant.purpose(),
                grant.conditions(),
                grant.grantedBy(),
                grant.from(),
                grant.until(),
                grant.restricted());
        return new Entry(id, version, now, standing, reminded, reviewOn, askedOn, enteredAt, endedAt);
    }
}
