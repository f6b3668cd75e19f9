package io.github.probity.bot.access;

import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people see of requests: their own, those that wait for them, and one with everything that became of it. */
@Service
public class RequestDesk {

    private static final int MOST = 200;

    private final RequestTable table;
    private final FormSeal seal;
    private final Delegations delegations;
    private final RequestTrail trail;
    private final Kinds kinds;

    RequestDesk(RequestTable table, FormSeal seal, Delegations delegations, RequestTrail trail, Kinds kinds) {
        this.table = table;
        this.seal = seal;
        this.delegations = delegations;
        this.trail = trail;
        this.kinds = kinds;
    }

    /** The person's own, newest first. */
    @Transactional(readOnly = true)
    public List<Request> of(Person person) {
        return table.by(person.id(), MOST);
    }

    /** Those that the person can decide now, oldest first. */
    @Transactional(readOnly = true)
    public List<Request> waitingFor(Person person) {
        List<String> seats = new ArrayList<>(delegations.principals(person));
        seats.add(person.id());
        return table.waitingFor(seats).stream()
                .filter(request -> mayDecide(request, person))
                .toList();
    }

    /** A request, for somebody who may see it. */
    @Transactional(readOnly = true)
    public Optional<Request> find(long id, Person person) {
        return table.find(id).filter(request -> maySee(request, person));
    }

    private boolean maySee(Request request, Person person) {
        boolean oversees = person.is(Role.AUDITOR)
                || !request.restricted()
                        && (person.is(Role.COMMUNICATIONS) || person.is(Role.IT_DESK) || person.is(Role.ADMIN));
        return oversees
                || request.hasPart(person.id())
                || delegations.principals(person).stream()
                        .anyMatch(principal -> request.seated().stream()
                                .anyMatch(seat -> seat.person().equals(principal)));
    }

    /** Whether the person can decide it now. */
    public boolean mayDecide(Request request, Person person) {
        return Rules.deciding(
                        request,
                        kind(request),
                        form(request),
                        request.stage(),
                        person.id(),
                        delegations.principals(person))
                .isEmpty();
    }

    public Kind kind(Request request) {
        return kinds.get(request.kind());
    }

    /** What was filled in. */
    public Form form(Request request) {
        return seal.open(FormSeal.FORM, table.form(request.id()));
    }

    /** What those filled in who decided in the request's round, in their order. */
    public List<Form> words(Request request) {
        return table.words(request.id(), request.stage().round()).stream()
                .map(bytes -> seal.open(FormSeal.WORDS, bytes))
                .toList();
    }

    /** What became of it, oldest first. */
    public List<HistoryLine> history(Request request) {
        return trail.of(request.id());
    }
}
