package io.github.probity.bot.review;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Case.Step;
import io.github.probity.bot.review.Moves.Wish;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who may be at risk, for those who help. No reviewer and no manager sees them; whoever reads one is written down. */
@Service
public class Concerns {

    private static final int MOST = 200;

    private final CaseTable cases;
    private final Sealing sealing;
    private final People people;
    private final Moves moves;
    private final Referrals referrals;
    private final ReportTable reports;
    private final Vault vault;
    private final Trail trail;

    Concerns(
            CaseTable cases,
            Sealing sealing,
            People people,
            Moves moves,
            Referrals referrals,
            ReportTable reports,
            Vault vault,
            Trail trail) {
        this.cases = cases;
        this.sealing = sealing;
        this.people = people;
        this.moves = moves;
        this.referrals = referrals;
        this.reports = reports;
        this.vault = vault;
        this.trail = trail;
    }

    /**
     * A concern as it is read by somebody who helps.
     *
     * @param name of whoever may be at risk or wrote what gave cause for it; empty when nobody knows
     * @param person the same in the directory; empty when it does not know them, or no longer
     */
    public record Opened(
            Case about, Evidence evidence, Optional<String> name, Optional<Person> person, List<HistoryLine> history) {}

    /** All of them, those nobody has looked after first. */
    public List<Case> all(Person contact) {
        if (!contact.is(Role.SAFEGUARDING)) {
            return List.of();
        }
        return Stream.of(State.OPEN, State.ATTENDED)
                .flatMap(state -> Stream.of(Route.SAFEGUARDING, Route.SUPPORT)
                        .flatMap(route -> cases.in(route, List.of(state), MOST).stream()))
                .toList();
    }

    /** Opens one to read; empty for whoever may not. */
    @Transactional
    public Optional<Opened> read(long id, Person contact) {
        return cases.lock(id)
                .filter(one -> one.route() != Route.REVIEW && contact.is(Role.SAFEGUARDING))
                .map(one -> {
                    trail.record(id, "concern.read", contact.id(), Map.of(), null);
                    Optional<String> sender = sealing.senderOf(id);
                    Optional<Person> person = sender.flatMap(people::person);
                    return new Opened(
                            one,
                            sealing.evidenceOf(id),
                            person.map(Person::name).or(() -> sender),
                            person,
                            trail.of(id));
                });
    }

    /** Who reported it, so that those who help can speak with them; nobody for anybody else. That it was asked is written down. */
    @Transactional
    public List<String> reporters(long id, Person contact) {
        if (refusal(id, contact).isPresent()) {
            return List.of();
        }
        trail.record(id, "concern.reporter-shown", contact.id(), Map.of(), null);
        return reports.sealedReporters(id).stream()
                .map(kept -> vault.openText(ReportedMatters.REPORTER, kept))
                .distinct()
                .map(reporter -> people.person(reporter).map(Person::name).orElse(reporter))
                .toList();
    }

    /** Writes down for the others who help what is being done. */
    @Transactional
    public Optional<Refusal> note(long id, String note, Person contact) {
        if (note.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        Optional<Refusal> refusal = refusal(id, contact);
        if (refusal.isEmpty()) {
            trail.record(id, "concern.noted", contact.id(), Map.of(), note);
        }
        return refusal;
    }

    private Optional<Refusal> refusal(long id, Person contact) {
        if (!contact.is(Role.SAFEGUARDING)) {
            return Optional.of(Refusal.NOT_A_CONTACT);
        }
        boolean there =
                cases.find(id).filter(one -> one.route() != Route.REVIEW).isPresent();
        return there ? Optional.empty() : Optional.of(Refusal.NOT_THERE);
    }

    /**
     * Puts before those who decide about the police that somebody may have committed a crime against a child. A person at
     * risk is never put before them.
     */
    @Transactional
    public Optional<Refusal> askPolice(long id, String why, Person contact) {
        if (why.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        if (cases.find(id).filter(one -> one.route() == Route.SAFEGUARDING).isEmpty()) {
            return Optional.of(Refusal.NOT_NOW);
        }
        Optional<Refusal> refusal = moves.make(new Wish(id, null, Move.ASK_POLICE, contact, Map.of(), why));
        if (refusal.isEmpty()) {
            String sender = sealing.senderOf(id).orElse(null);
            referrals.open(Proceeding.Kind.POLICE, new Referrals.Subject(id, null, sender), contact.id());
        }
        return refusal;
    }

    /** Says that somebody has taken care, and what was done. */
    @Transactional
    public Optional<Refusal> attend(long id, String note, Person contact) {
        if (note.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        Step step = new Step(contact.id(), moves.now());
        return moves.make(
                new Wish(id, null, Move.ATTEND, contact, Map.of(), note),
                one -> one.with(one.state(), null, new Case.Ruling(null, null, Set.of(), step, null, null, null)));
    }
}
