package io.github.probity.bot.review;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Proceeding.Kind;
import io.github.probity.bot.review.Proceeding.Outcome;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for those who deal with proceedings. Each sees those of their own office alone, never one about themselves, and
 * whoever reads one is written down.
 */
@Service
public class Proceedings {

    private static final int MOST = 200;

    private final ProceedingTable table;
    private final CaseTable cases;
    private final Referrals referrals;
    private final Offices offices;
    private final People people;
    private final Words words;
    private final Audit audit;
    private final Clock clock;

    Proceedings(
            ProceedingTable table,
            CaseTable cases,
            Referrals referrals,
            Offices offices,
            People people,
            Words words,
            Audit audit,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.referrals = referrals;
        this.offices = offices;
        this.people = people;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that the person deals with, which go on first. */
    public List<Proceeding> all(Person handler) {
        return table.in(Arrays.asList(Kind.values()), MOST).stream()
                .filter(one -> handles(one, handler))
                .toList();
    }

    /** Opens one to read; empty for whoever may not. */
    @Transactional
    public Optional<Proceeding> read(String reference, Person handler) {
        Optional<Proceeding> found = find(reference, handler);
        found.ifPresent(one -> record("proceeding.read", one, handler, Map.of()));
        return found;
    }

    private Optional<Proceeding> find(String reference, Person handler) {
        return table.find(reference).filter(one -> handles(one, handler));
    }

    private boolean handles(Proceeding one, Person person) {
        String sender = table.sender(one.reference()).orElse(null);
        return !person.id().equals(sender)
                && one.kind().handlers().stream()
                        .flatMap(office -> offices.holders(office, sender).stream())
                        .anyMatch(holder -> holder.id().equals(person.id()));
    }

    /** What was written down, oldest first; call only with a proceeding of {@link #read}. */
    public List<HistoryLine> notes(Proceeding of) {
        return table.notes(of.reference());
    }

    /** Whom it is about, as the directory names them; empty if nobody knows, or their account is closed. */
    public Optional<String> name(Proceeding of) {
        return table.sender(of.reference()).flatMap(people::person).map(Person::name);
    }

    /** The identifier of whom it is about, by which the directory may still find a closed account; empty if nobody knows. */
    public Optional<String> account(Proceeding of) {
        return table.sender(of.reference());
    }

    /** The organisation of whom it is about. */
    public Optional<String> organisation(Proceeding of) {
        return table.sender(of.reference()).flatMap(people::organisationOf);
    }

    /** How it may end: as its kind does, and as grave as what it is about. */
    public List<Outcome> outcomes(Proceeding of) {
        Gravity gravity = Optional.ofNullable(of.about())
                .flatMap(cases::find)
                .flatMap(about -> Optional.ofNullable(about.ruling().outcome()))
                .orElse(Gravity.SERIOUS);
        return of.kind().outcomes(gravity);
    }

    /** Writes down what was done or said. */
    @Transactional
    public Optional<Refusal> note(String reference, String note, Person handler) {
        if (note.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        Optional<Proceeding> found = find(reference, handler);
        if (found.isEmpty()) {
            return Optional.of(Refusal.NOT_THERE);
        }
        table.note(reference, new Case.Step(handler.id(), clock.instant()), note);
        record("proceeding.noted", found.get(), handler, Map.of());
        return Optional.empty();
    }

    /** Ends it, with the reason, and tells whom the policy names how it ended. */
    @Transactional
    public Optional<Refusal> close(String reference, Outcome outcome, String why, Person handler) {
        if (why.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        Optional<Proceeding> found = find(reference, handler);
        if (found.isEmpty()) {
            return Optional.of(Refusal.NOT_THERE);
        }
        Case.Step step = new Case.Step(handler.id(), clock.instant());
        if (!outcomes(found.get()).contains(outcome) || !table.close(reference, outcome, step)) {
            return Optional.of(Refusal.NOT_NOW);
        }
        table.note(reference, step, why);
        record("proceeding.closed", found.get(), handler, Map.of("outcome", outcome.code()));
        follow(found.get(), outcome, handler);
        return Optional.empty();
    }

    private void follow(Proceeding ended, Outcome outcome, Person by) {
        String sender = table.sender(ended.reference()).orElse(null);
        if (outcome == Outcome.TO_STANDARDS) {
            referrals.open(Kind.STANDARDS, new Referrals.Subject(ended.about(), ended.incident(), sender), by.id());
        }
        ended.kind().informed().stream()
                .flatMap(office -> offices.holders(office, sender).stream())
                .filter(person -> !person.id().equals(by.id()))
                .forEach(person -> words.write(
                        Objects.requireNonNull(ended.kind().closed()), ended.about(), person.id(), ended.reference()));
    }

    private void record(String event, Proceeding on, Person by, Map<String, String> detail) {
        audit.record(new AuditEvent(event, by.id(), "proceeding/" + on.reference(), detail));
    }
}
