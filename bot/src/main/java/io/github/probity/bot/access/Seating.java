package io.github.probity.bot.access;

import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Step;
import io.github.probity.bot.people.Person;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Seats those who decide at a step, and foresees who will. */
@Component
class Seating {

    private final Deciders deciders;
    private final RequestTable table;
    private final Clock clock;

    Seating(Deciders deciders, RequestTable table, Clock clock) {
        this.deciders = deciders;
        this.table = table;
        this.clock = clock;
    }

    /** Seats those who decide at the request's stage; whoever cannot be found now is looked for again later. */
    Seats seat(Request request, Kind kind, Form form) {
        Step step = kind.step(request.stage().step());
        Seats seats =
                deciders.find(step, principal(request.requester(), kind, form), excluded(request, kind, form, step));
        seats.people()
                .forEach(
                        person -> table.seat(request.id(), request.stage(), person.id(), seats.how(), clock.instant()));
        return seats;
    }

    /** Those who may not decide at a step. */
    static Set<String> excluded(Request request, Kind kind, Form form, Step step) {
        Set<String> excluded = new HashSet<>(Rules.named(kind, form));
        excluded.add(request.requester());
        if (!step.confirms()) {
            excluded.addAll(request.decided());
        }
        return excluded;
    }

    /** From whom the line goes up: whoever asked, and where Probity did, the person whom it is about. */
    private static String principal(String requester, Kind kind, Form form) {
        return requester.equals(io.github.probity.bot.audit.AuditEvent.PROBITY)
                ? form.get(kind.granted().subject())
                : requester;
    }

    /** Who will decide at each step, if nobody leaves, delegates, or is late. */
    List<Foreseen> foresee(Kind kind, Form form, String requester) {
        Set<String> excluded = new HashSet<>(Rules.named(kind, form));
        excluded.add(requester);
        List<Foreseen> all = new ArrayList<>();
        for (Step step : kind.steps()) {
            Set<String> now = step.confirms() ? base(kind, form, requester) : excluded;
            Seats seats = deciders.find(step, principal(requester, kind, form), Set.copyOf(now));
            all.add(new Foreseen(step, seats));
            if (!step.confirms() && seats.people().size() == step.needed()) {
                seats.people().stream().map(Person::id).forEach(excluded::add);
            }
        }
        return all;
    }

    private static Set<String> base(Kind kind, Form form, String requester) {
        return Deciders.both(Rules.named(kind, form), Set.of(requester));
    }
}
