package io.github.probity.bot.access;

import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.access.kind.Problem;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.Person;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody who asks can do: see who would decide, send, answer, withdraw, reopen. Each move is made whole or not at all,
 * however often it is tried, and writes one entry in the audit trail.
 */
@Service
public class Requests {

    /** The field of what was written beside an agreement: conditions, for the register. */
    static final String NOTE = "note";

    private final RequestTable table;
    private final Forms forms;
    private final FormSeal seal;
    private final Seating seating;
    private final Kinds kinds;
    private final RequestTrail trail;
    private final RequestNotices notices;
    private final Clock clock;

    Requests(
            RequestTable table,
            Forms forms,
            FormSeal seal,
            Seating seating,
            Kinds kinds,
            RequestTrail trail,
            RequestNotices notices,
            Clock clock) {
        this.table = table;
        this.forms = forms;
        this.seal = seal;
        this.seating = seating;
        this.kinds = kinds;
        this.trail = trail;
        this.notices = notices;
        this.clock = clock;
    }

    /** What is wrong with a form; empty if it can be sent. */
    public List<Problem> problems(Kind kind, Form form, Person asker) {
        return forms.problems(kind, form, asker);
    }

    /** Who would decide. */
    public List<Foreseen> foresee(Kind kind, Form form, Person asker) {
        return seating.foresee(kind, form, asker.id());
    }

    /** @param key made when the form was shown, so that one form is one request however often it comes */
    @Transactional
    public Sending send(Kind kind, Form form, Person asker, String key) {
        Optional<Long> before = table.sentAs(key);
        if (before.isPresent()) {
            return new Sending.Sent(before.get());
        }
        List<Problem> problems = forms.problems(kind, form, asker);
        return problems.isEmpty() ? sent(kind, form, asker.id(), key) : new Sending.Mend(problems);
    }

    /** Starts a request that the directory gave rise to. */
    @Transactional
    public Sending start(Kind kind, Form form, String key) {
        List<Problem> problems = forms.problems(kind, form);
        return problems.isEmpty() ? sent(kind, form, AuditEvent.PROBITY, key) : new Sending.Mend(problems);
    }

    private Sending sent(Kind kind, Form form, String requester, String key) {
        Foreseen first = seating.foresee(kind, form, requester).get(0);
        Refusal nobody = first.seats().nobody();
        if (nobody != null) {
            return new Sending.Refused(nobody, first.step().name());
        }
        Optional<Long> id = table.add(
                key,
                kind.code(),
                requester,
                kind.restricted(),
                seal.seal(FormSeal.FORM, form),
                clock.instant(),
                forms.expires(form));
        id.ifPresent(added -> {
            Request request = table.lock(added).orElseThrow();
            trail.record(added, Move.SEND, requester, Map.of("kind", kind.code()), "");
            notices.waits(request, kind, form, seating.seat(request, kind, form).people());
        });
        return new Sending.Sent(id.or(() -> table.sentAs(key)).orElseThrow());
    }

    /** Answers what somebody who decides wants to know. */
    @Transactional
    public Optional<Refusal> answer(long id, String words, Person by) {
        return move(id, Move.ANSWER, words, true, by, (request, kind, form) -> {
            table.save(request.after(Move.ANSWER, clock.instant()).at(request.stage(), clock.instant()));
            notices.answered(request, kind, form);
        });
    }

    @Transactional
    public Optional<Refusal> withdraw(long id, String words, Person by) {
        return move(id, Move.WITHDRAW, words, false, by, (request, kind, form) -> {
            table.save(request.after(Move.WITHDRAW, clock.instant()));
            notices.withdrawn(request, kind);
        });
    }

    /** Sends a request that came to nothing once more, with what has changed in its form; everybody decides anew. */
    @Transactional
    public Optional<Refusal> reopen(long id, Form changed, String words, Person by) {
        return move(id, Move.REOPEN, words, true, by, (request, kind, form) -> {
            table.reform(id, seal.seal(FormSeal.FORM, changed));
            Stage next = new Stage(request.stage().round() + 1, 0);
            Request now = request.after(Move.REOPEN, clock.instant())
                    .at(next, clock.instant())
                    .expiring(forms.expires(changed));
            table.save(now);
            notices.waits(now, kind, changed, seating.seat(now, kind, changed).people());
        });
    }

    /** What a move does once it is known to be legal. */
    private interface Made {
        void make(Request request, Kind kind, Form form);
    }

    private Optional<Refusal> move(long id, Move move, String words, boolean needed, Person by, Made made) {
        Optional<Request> found = table.lock(id);
        if (found.isEmpty()) {
            return Optional.of(Refusal.NOT_THERE);
        }
        Request request = found.get();
        Optional<Refusal> refusal =
                Rules.requesting(request, move, by.id(), clock.instant()).or(() -> Forms.refusal(words, needed));
        if (refusal.isEmpty()) {
            trail.record(id, move, by.id(), Map.of("stage", request.stage().toString()), words);
            made.make(request, kinds.get(request.kind()), seal.open(FormSeal.FORM, table.form(id)));
        }
        return refusal;
    }
}
