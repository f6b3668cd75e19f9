package io.github.probity.bot.retention;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Legal holds: what an information officer keeps from being disposed of, by the nightly job or by hand, for as long as a
 * dispute or an inquiry needs it. Each is audited; why it was set is sealed and never in the trail.
 */
@Service
public class LegalHolds {

    private static final int MOST_ENDED = 100;

    private final HoldTable table;
    private final Subjects subjects;
    private final Audit audit;
    private final Clock clock;

    LegalHolds(HoldTable table, Subjects subjects, Audit audit, Clock clock) {
        this.table = table;
        this.subjects = subjects;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What an officer wants to be held. Exactly one of the first three is given.
     *
     * @param onCase the number of a case
     * @param pseudonym as the console shows it, such as {@code 7KQ2-M9TX}
     * @param person the identifier of somebody of the directory
     * @param until the last day, or the day by which it is reviewed
     * @param ends whether it ends by itself after that day
     * @param untold whether until then a sender is not shown that their name was seen
     */
    public record Wish(
            @Nullable Long onCase,
            @Nullable String pseudonym,
            @Nullable String person,
            String reason,
            LocalDate until,
            boolean ends,
            boolean untold) {}

    /** Why a hold could not be set or changed; nothing has changed then. Messages: {@code holds.refused.CODE}. */
    public enum Refusal {
        NOT_AN_OFFICER,
        REASON_MISSING,
        DAY_NOT_AHEAD,
        NOTHING_THERE,
        HELD_ALREADY,
        NOT_IN_FORCE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Sets a hold; it counts from now on. */
    @Transactional
    public Optional<Refusal> set(Wish wish, Person officer) {
        Optional<Refusal> refusal = refusal(officer, wish.until())
                .or(() -> wish.reason().isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty());
        if (refusal.isPresent()) {
            return refusal;
        }
        Optional<Subject> subject = subject(wish);
        if (subject.isEmpty()) {
            return Optional.of(Refusal.NOTHING_THERE);
        }
        Optional<Long> id = table.add(subject.get(), wish, officer.id(), clock.instant());
        id.ifPresent(set -> record(
                "hold.set",
                set,
                officer.id(),
                Map.of(
                        "on",
                        subject.get().key(),
                        "until",
                        wish.until().toString(),
                        "ends",
                        Boolean.toString(wish.ends()),
                        "untold",
                        Boolean.toString(wish.untold()))));
        return id.isPresent() ? Optional.empty() : Optional.of(Refusal.HELD_ALREADY);
    }

    private Optional<Refusal> refusal(Person officer, LocalDate until) {
        if (!officer.is(Role.INFORMATION_OFFICER)) {
            return Optional.of(Refusal.NOT_AN_OFFICER);
        }
        return until.isAfter(today()) ? Optional.empty() : Optional.of(Refusal.DAY_NOT_AHEAD);
    }

    private Optional<Subject> subject(Wish wish) {
        Long number = wish.onCase();
        if (number != null) {
            return subjects.isCase(number) ? Optional.of(new Subject.OfCase(number)) : Optional.empty();
        }
        return wish.person() == null
                ? Optional.ofNullable(wish.pseudonym())
                        .flatMap(subjects::digestShownAs)
                        .map(Subject.OfPerson::new)
                : Optional.of(new Subject.OfPerson(subjects.digest(wish.person())));
    }

    /** Says that a hold was reviewed and is needed until another day. */
    @Transactional
    public Optional<Refusal> renew(long id, LocalDate until, Person officer) {
        Optional<Refusal> refusal = refusal(officer, until);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!table.renew(id, until)) {
            return Optional.of(Refusal.NOT_IN_FORCE);
        }
        record("hold.reviewed", id, officer.id(), Map.of("until", until.toString()));
        return Optional.empty();
    }

    /** Ends a hold. What is past its period goes with the next run. */
    @Transactional
    public Optional<Refusal> lift(long id, Person officer) {
        if (!officer.is(Role.INFORMATION_OFFICER)) {
            return Optional.of(Refusal.NOT_AN_OFFICER);
        }
        if (!table.end(id, officer.id(), clock.instant())) {
            return Optional.of(Refusal.NOT_IN_FORCE);
        }
        record("hold.lifted", id, officer.id(), Map.of());
        return Optional.empty();
    }

    /** Ends those whose last day has passed, so that a lapse leaves its entry in the trail too. */
    @Transactional
    public void endLapsed() {
        table.lapsed(today()).forEach(hold -> {
            table.end(hold.id(), AuditEvent.PROBITY, clock.instant());
            record("hold.ended", hold.id(), AuditEvent.PROBITY, Map.of());
        });
    }

    private void record(String kind, long id, String by, Map<String, String> detail) {
        audit.record(new AuditEvent(kind, by, "hold/" + id, detail));
    }

    /** Those whose day comes first, first. */
    public List<Hold> inForce() {
        return table.inForce();
    }

    /** Those that ended last, first. */
    public List<Hold> ended() {
        return table.ended(MOST_ENDED);
    }

    /** How people see the person that a hold is about. */
    public String shown(Subject.OfPerson person) {
        return subjects.shown(person.digest());
    }

    /** Whether a sender is not yet shown that somebody saw their name in a case. */
    public boolean isUntold(long onCase, String digest) {
        return table.isUntold(List.of(new Subject.OfCase(onCase).key(), new Subject.OfPerson(digest).key()), today());
    }

    /** What is held now, and stays so until the transaction ends. */
    HoldsInForce frozen() {
        table.freeze();
        return new HoldsInForce(Set.copyOf(table.held()), subjects::digest);
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Periods.ZONE));
    }
}
