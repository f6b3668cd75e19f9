package io.github.probity.bot.review;

import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What reviewers look at. Nobody sees here a case that they may not judge. */
@Service
public class Queue {

    private static final int MOST = 200;

    private final CaseTable cases;
    private final MessageTable messages;
    private final Rules rules;
    private final Sealing sealing;
    private final BrokenClauses clauses;
    private final Trail trail;
    private final Clock clock;

    Queue(
            CaseTable cases,
            MessageTable messages,
            Rules rules,
            Sealing sealing,
            BrokenClauses clauses,
            Trail trail,
            Clock clock) {
        this.cases = cases;
        this.messages = messages;
        this.rules = rules;
        this.sealing = sealing;
        this.clauses = clauses;
        this.trail = trail;
        this.clock = clock;
    }

    /** Cases in these states that the person may judge and has not given back, the serious first and then the oldest. */
    public List<Case> waiting(List<State> states, Person reviewer) {
        Set<Long> skipped = Set.copyOf(cases.skipped(reviewer.id()));
        return cases.in(Route.REVIEW, states, MOST).stream()
                .filter(one -> rules.sight(one, reviewer).isEmpty() && !skipped.contains(one.id()))
                .toList();
    }

    /** Cases in these states that the person may see, those first that were decided last. */
    public List<Case> decided(List<State> states, Person reviewer) {
        return cases.decided(Route.REVIEW, states, MOST).stream()
                .filter(one -> rules.sight(one, reviewer).isEmpty())
                .toList();
    }

    /** Why the person cannot take the case now; empty if they can. */
    public Optional<Refusal> claimRefusal(Case on, Person reviewer) {
        return rules.refusal(on, Move.CLAIM, reviewer, clock.instant());
    }

    /** Why the person cannot see the case; empty if they can. */
    public Optional<Refusal> refusal(long id, Person reviewer) {
        return cases.find(id).map(one -> rules.sight(one, reviewer)).orElse(Optional.of(Refusal.NOT_THERE));
    }

    /** A case that the person may judge. */
    public Optional<Case> find(long id, Person reviewer) {
        return cases.find(id).filter(one -> rules.sight(one, reviewer).isEmpty());
    }

    /** The moves that the person can make now. */
    public List<Move> moves(Case on, Person reviewer) {
        Instant now = clock.instant();
        return Arrays.stream(Move.values())
                .filter(move -> rules.refusal(on, move, reviewer, now).isEmpty())
                .toList();
    }

    /** What was said, and what fired. */
    public Evidence evidence(Case of) {
        return sealing.evidenceOf(of.id());
    }

    /** How often the sender sent the same while the case was open. */
    public int times(Case of) {
        return Math.max(1, messages.count(of.id()).all());
    }

    /** Earlier cases of the same pseudonym. */
    public List<Case> earlier(Case than) {
        Pseudonym sender = than.origin().sender();
        return sender == null
                ? List.of()
                : cases.of(sender).stream().filter(one -> one.id() < than.id()).toList();
    }

    /** Open cases of the same words from other senders that the person may judge. */
    public List<Case> alike(Case one, Person reviewer) {
        return cases.alike(one).stream()
                .filter(other -> rules.sight(other, reviewer).isEmpty())
                .toList();
    }

    /**
     * The clauses that may be broken.
     *
     * @param search a reviewer's own words; may be empty
     */
    public List<Quotation> clauses(Case of, String search, Locale locale) {
        return clauses.find(of.origin().categories(), search, locale);
    }

    /** Why it was decided or proposed so, what the sender wrote against it, and why that was decided so; oldest first. */
    public List<HistoryLine> reasons(Case of) {
        Case.Step decided = of.ruling().decided();
        return decided == null ? List.of() : trail.reasoned(of.id(), decided.at());
    }

    public List<HistoryLine> history(Case of) {
        return trail.of(of.id());
    }
}
