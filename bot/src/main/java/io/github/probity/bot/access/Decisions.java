package io.github.probity.bot.access;

import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.people.Person;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody who decides can do, the same for a card, a page and a number typed in a chat. An answer is for one stage:
 * pressed twice, too late or by somebody else it changes nothing, and the refusal says why.
 */
@Service
public class Decisions {

    private final RequestTable table;
    private final Forms forms;
    private final FormSeal seal;
    private final Seating seating;
    private final Granting granting;
    private final Delegations delegations;
    private final Kinds kinds;
    private final RequestTrail trail;
    private final RequestNotices notices;
    private final Clock clock;

    Decisions(
            RequestTable table,
            Forms forms,
            FormSeal seal,
            Seating seating,
            Granting granting,
            Delegations delegations,
            Kinds kinds,
            RequestTrail trail,
            RequestNotices notices,
            Clock clock) {
        this.table = table;
        this.forms = forms;
        this.seal = seal;
        this.seating = seating;
        this.granting = granting;
        this.delegations = delegations;
        this.kinds = kinds;
        this.trail = trail;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Takes an answer.
     *
     * @param meant the stage that it is an answer to
     * @param words what the step asks of whoever decides
     * @param note conditions, where they agree; else the reason or the question, which there must be
     */
    @Transactional
    public Optional<Refusal> answer(long id, Stage meant, Answer answer, Form words, String note, Person by) {
        Optional<Request> found = table.lock(id);
        if (found.isEmpty()) {
            return Optional.of(Refusal.NOT_THERE);
        }
        Request request = found.get();
        Kind kind = kinds.get(request.kind());
        Form form = seal.open(FormSeal.FORM, table.form(id));
        Set<String> principals = delegations.principals(by);
        Optional<Refusal> refusal = Rules.deciding(request, kind, form, meant, by.id(), principals)
                .or(() -> Forms.refusal(note, answer != Answer.AGREE))
                .or(() -> incomplete(kind, meant, answer, words));
        if (refusal.isEmpty()) {
            make(
                    new Made(
                            request,
                            kind,
                            form,
                            words.with(Map.of(Requests.NOTE, note)),
                            by,
                            instead(request, by, principals)),
                    answer);
        }
        return refusal;
    }

    private Optional<Refusal> incomplete(Kind kind, Stage meant, Answer answer, Form words) {
        boolean complete = answer != Answer.AGREE
                || forms.problems(kind.step(meant.step()), words).isEmpty();
        return complete ? Optional.empty() : Optional.of(Refusal.FORM_INCOMPLETE);
    }

    /** In whose place the person decides; null where they sit there themselves. */
    private static @Nullable String instead(Request request, Person by, Set<String> principals) {
        boolean own = request.seated().stream().anyMatch(seat -> seat.person().equals(by.id()));
        return own
                ? null
                : request.seated().stream()
                        .map(Seat::person)
                        .filter(principals::contains)
                        .findFirst()
                        .orElse(null);
    }

    private record Made(
            Request request,
            Kind kind,
            Form form,
            Form words,
            Person by,
            @Nullable String insteadOf) {

        String note() {
            return words.get(Requests.NOTE);
        }

        Map<String, String> detail() {
            Map<String, String> detail = new LinkedHashMap<>();
            detail.put("stage", request.stage().toString());
            if (insteadOf != null) {
                detail.put("instead-of", insteadOf);
            }
            return detail;
        }
    }

    private void make(Made made, Answer answer) {
        switch (answer) {
            case AGREE -> agree(made);
            case REFUSE -> refuse(made);
            case ASK -> ask(made);
        }
    }

    private void agree(Made made) {
        Request request = made.request();
        Move move = Rules.agreeing(request, made.kind());
        decide(made, true);
        record(made, move);
        Request after = request.after(move, clock.instant());
        if (move == Move.GRANT) {
            table.save(after);
            granting.enter(request, made.kind(), made.form());
            notices.decided(request, made.kind(), "granted", made.note());
        } else if (Rules.completes(request, made.kind())) {
            goOn(after, made);
        } else {
            table.save(after);
        }
    }

    private void goOn(Request after, Made made) {
        Stage next = new Stage(after.stage().round(), after.stage().step() + 1);
        Request now = table.find(after.id()).orElseThrow().at(next, clock.instant());
        table.save(now);
        Seats seats = seating.seat(now, made.kind(), made.form());
        notices.waits(now, made.kind(), made.form(), seats.people());
    }

    private void refuse(Made made) {
        decide(made, false);
        record(made, Move.REFUSE);
        table.save(made.request().after(Move.REFUSE, clock.instant()));
        notices.decided(made.request(), made.kind(), "refused", made.note());
    }

    private void ask(Made made) {
        record(made, Move.ASK);
        table.save(made.request().after(Move.ASK, clock.instant()));
        notices.decided(made.request(), made.kind(), "questioned", made.note());
    }

    private void decide(Made made, boolean agreed) {
        Decision decision =
                new Decision(made.request().stage(), made.by().id(), made.insteadOf(), agreed, clock.instant());
        table.decide(made.request().id(), decision, seal.seal(FormSeal.WORDS, made.words()));
    }

    private void record(Made made, Move move) {
        trail.record(made.request().id(), move, made.by().id(), made.detail(), made.note());
    }
}
