package io.github.probity.bot.access;

import io.github.probity.bot.access.days.WorkingDays;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.access.kind.Step;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.DirectoryUnavailable;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happens to requests by the passing of days. Each is taken under its own lock and moved only if it has not been moved
 * yet, so that any number of nodes may do this at the same time, be killed at any point, and begin again.
 */
@Component
class Chase {

    /** Working days at a stage after which those who decide are reminded, and after which the next in line may decide too. */
    static final int REMIND_AFTER = 2;

    static final int ESCALATE_AFTER = 5;
    private static final int BATCH = 1_000;

    private final RequestTable table;
    private final Seating seating;
    private final Deciders deciders;
    private final Kinds kinds;
    private final FormSeal seal;
    private final People people;
    private final RequestTrail trail;
    private final RequestNotices notices;
    private final WorkingDays days;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Chase(
            RequestTable table,
            Seating seating,
            Deciders deciders,
            Kinds kinds,
            FormSeal seal,
            People people,
            RequestTrail trail,
            RequestNotices notices,
            WorkingDays days,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.seating = seating;
        this.deciders = deciders;
        this.kinds = kinds;
        this.seal = seal;
        this.people = people;
        this.trail = trail;
        this.notices = notices;
        this.days = days;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Ends what can no longer be decided in time, at any hour. */
    void expire() {
        table.expired(days.today(), BATCH).forEach(this::expire);
    }

    void expire(long id) {
        transaction.executeWithoutResult(status -> table.tryLock(id)
                .filter(request -> Move.EXPIRE.leavesFrom(request.state()))
                .filter(request -> request.expires().isBefore(days.today()))
                .ifPresent(this::expire));
    }

    private void expire(Request request) {
        table.save(request.after(Move.EXPIRE, clock.instant()));
        record(request, Move.EXPIRE, Map.of());
        notices.expired(request, kinds.get(request.kind()));
    }

    /** Reminds, goes to the next in line, and finds others for those who have left; in working hours. */
    void chase() {
        if (days.isWorkingTime()) {
            table.waiting().forEach(this::chase);
        }
    }

    void chase(long id) {
        transaction.executeWithoutResult(status -> table.tryLock(id)
                .filter(request -> request.state() == State.WAITING)
                .ifPresent(this::chase));
    }

    private void chase(Request request) {
        if (isVacant(request)) {
            reseat(request);
            return;
        }
        LocalDate today = days.today();
        long waited = days.between(days.on(request.stageSince()), today);
        boolean urgent = days.between(today, request.expires()) <= 1;
        if (request.chased() < 1 && (waited >= REMIND_AFTER || urgent && waited >= 1)) {
            remind(request, 1);
        } else if (request.chased() == 1 && waited >= ESCALATE_AFTER) {
            escalate(request);
        }
    }

    /** Whether nobody who sits there is left; while the directory cannot be read, everybody is. */
    private boolean isVacant(Request request) {
        try {
            return request.seated().stream().allMatch(seat -> people.hasLeft(seat.person()));
        } catch (DirectoryUnavailable unread) {
            return false;
        }
    }

    private void reseat(Request request) {
        Kind kind = kinds.get(request.kind());
        Form form = form(request);
        Seats seats = seating.seat(request, kind, form);
        if (!seats.people().isEmpty()) {
            table.save(request.at(request.stage(), clock.instant()));
            record(
                    request,
                    Move.RESEAT,
                    Map.of("people", Integer.toString(seats.people().size())));
            notices.waits(request, kind, form, seats.people());
        }
    }

    private void remind(Request request, int times) {
        table.save(request.chasedTo(times));
        record(request, Move.REMIND, Map.of());
        List<Person> seated = request.seated().stream()
                .filter(seat -> !request.hasDecidedHere(seat.person()))
                .flatMap(seat -> people.person(seat.person()).stream())
                .toList();
        notices.waits(request, kinds.get(request.kind()), form(request), seated);
    }

    private void escalate(Request request) {
        Kind kind = kinds.get(request.kind());
        Form form = form(request);
        Step step = kind.step(request.stage().step());
        Set<String> seated = request.seated().stream().map(Seat::person).collect(Collectors.toSet());
        List<Person> next = deciders.above(seated, Deciders.both(seated, Seating.excluded(request, kind, form, step)));
        if (next.isEmpty()) {
            remind(request, 2);
            return;
        }
        next.forEach(
                person -> table.seat(request.id(), request.stage(), person.id(), Seat.How.ESCALATED, clock.instant()));
        table.save(request.chasedTo(2));
        record(request, Move.ESCALATE, Map.of("people", Integer.toString(next.size())));
        notices.waits(request, kind, form, next);
    }

    private Form form(Request request) {
        return Optional.of(table.form(request.id()))
                .map(bytes -> seal.open(FormSeal.FORM, bytes))
                .orElseThrow();
    }

    private void record(Request request, Move move, Map<String, String> detail) {
        trail.record(request.id(), move, AuditEvent.PROBITY, detail, "");
    }
}
