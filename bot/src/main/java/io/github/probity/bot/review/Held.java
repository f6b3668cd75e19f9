package io.github.probity.bot.review;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.retention.LegalHolds;
import io.github.probity.bot.review.Moves.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is held about a sender, for the sender alone, and their appeal. */
@Service
public class Held {

    private final CaseTable cases;
    private final Digests digests;
    private final Sealing sealing;
    private final Rules rules;
    private final Moves moves;
    private final RevealTable reveals;
    private final Trail trail;
    private final LegalHolds holds;

    Held(
            CaseTable cases,
            Digests digests,
            Sealing sealing,
            Rules rules,
            Moves moves,
            RevealTable reveals,
            Trail trail,
            LegalHolds holds) {
        this.cases = cases;
        this.digests = digests;
        this.sealing = sealing;
        this.rules = rules;
        this.moves = moves;
        this.reveals = reveals;
        this.trail = trail;
        this.holds = holds;
    }

    /** Every case about what the person sent, the newest first. */
    public List<Case> about(Person person) {
        return cases.of(digests.person(person.id()));
    }

    /** One of them. */
    public Optional<Case> find(long id, Person person) {
        Pseudonym own = digests.person(person.id());
        return cases.find(id)
                .filter(one -> one.route() == Route.REVIEW)
                .filter(one -> own.equals(one.origin().sender()));
    }

    /** What the person said, as it is held; call only with a case of {@link #about} or {@link #find}. */
    public Evidence evidence(Case own) {
        return sealing.evidenceOf(own.id());
    }

    /** When the person's name was shown to somebody, oldest first; none while a dated hold keeps that from them. */
    public List<Instant> reveals(Case own) {
        Pseudonym sender = own.origin().sender();
        if (sender == null || holds.isUntold(own.id(), sender.digest())) {
            return List.of();
        }
        return reveals.of(own.id()).stream().map(Reveal::grantedAt).toList();
    }

    /** The reasons that were given for what was decided, once it was, and never who gave them. */
    public List<String> reasons(Case own) {
        return own.isUndecided() ? List.of() : trail.reasons(own.id());
    }

    /** The same with what the person wrote against it; call only with a case of theirs. Who wrote it is not theirs to see. */
    public List<HistoryLine> reasoned(Case own) {
        Case.Step decided = own.ruling().decided();
        return own.isUndecided() || decided == null ? List.of() : trail.reasoned(own.id(), decided.at());
    }

    /** Why the person cannot appeal now; empty if they can. */
    public Optional<Refusal> appealRefusal(Case own, Person person) {
        return rules.refusal(own, Move.APPEAL, person, moves.now());
    }

    /** Until when they can. */
    public Optional<Instant> appealEnds(Case own) {
        return rules.appealEnds(own);
    }

    /** Appeals. Another reviewer, a senior one, decides. */
    @Transactional
    public Optional<Refusal> appeal(long id, String why, Person person) {
        Instant now = moves.now();
        return moves.make(
                new Wish(id, null, Move.APPEAL, person, Map.of(), why),
                one -> one.with(one.state(), null, one.ruling().appealed(now)));
    }
}
