package io.github.probity.bot.review;

import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Case.Hold;
import io.github.probity.bot.review.Case.Ruling;
import io.github.probity.bot.review.Case.Step;
import io.github.probity.bot.review.Moves.Wish;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reviewers do. Each method gives why it could not be done, and nothing has changed then; empty when it was done.
 * A version is that of the case as the reviewer saw it.
 */
@Service
public class Reviews {

    private final Moves moves;
    private final CaseTable cases;
    private final Consequences consequences;
    private final Rules rules;
    private final Trail trail;
    private final Welfare welfare;
    private final Settings settings;

    Reviews(
            Moves moves,
            CaseTable cases,
            Consequences consequences,
            Rules rules,
            Trail trail,
            Welfare welfare,
            Settings settings) {
        this.moves = moves;
        this.cases = cases;
        this.consequences = consequences;
        this.rules = rules;
        this.trail = trail;
        this.welfare = welfare;
        this.settings = settings;
    }

    /** Claims a case for as long as the organisation's lease; claimed again by its holder, the lease begins anew. */
    @Transactional
    public Optional<Refusal> claim(long id, Person reviewer) {
        if (!welfare.mayRead(id, reviewer)) {
            return Optional.of(Refusal.ENOUGH_TODAY);
        }
        Hold hold = new Hold(reviewer.id(), moves.now().plus(settings.lease()));
        return moves.make(
                new Wish(id, null, Move.CLAIM, reviewer, Map.of(), null),
                held -> held.with(held.state(), hold, held.ruling()));
    }

    /** Gives a case back without a reason; it is not put before this reviewer again. */
    @Transactional
    public Optional<Refusal> giveBack(long id, Person reviewer) {
        Optional<Refusal> refusal =
                moves.make(new Wish(id, null, Move.GIVE_BACK, reviewer, Map.of(), null), free -> free);
        if (refusal.isEmpty()) {
            cases.skip(id, reviewer.id());
        }
        return refusal;
    }

    /** Decides; a serious outcome waits for a second reviewer. */
    @Transactional
    public Optional<Refusal> decide(long id, int version, Decision decision, Person reviewer) {
        if (decision.note().isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        Move move = move(decision.outcome());
        Ruling ruling = new Ruling(
                decision.outcome(),
                decision.clause(),
                decision.actions(),
                new Step(reviewer.id(), moves.now()),
                null,
                null,
                null);
        return followed(
                id,
                moves.make(
                        new Wish(id, version, move, reviewer, detail(decision), decision.note()),
                        decided -> decided.with(decided.state(), null, ruling)));
    }

    private static Move move(@Nullable Gravity outcome) {
        if (outcome == null) {
            return Move.DISMISS;
        }
        return outcome == Gravity.MINOR ? Move.UPHOLD_MINOR : Move.PROPOSE_SERIOUS;
    }

    private static Map<String, String> detail(Decision decision) {
        Gravity outcome = decision.outcome();
        Quotation clause = decision.clause();
        return Map.of(
                "outcome", outcome == null ? "none" : outcome.code(),
                "clause", clause == null ? "" : clause.source().path());
    }

    /** The second reviewer confirms a serious outcome, or sends the case back to the queue with a note. */
    @Transactional
    public Optional<Refusal> second(long id, int version, boolean confirms, String note, Person reviewer) {
        if (!confirms && note.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        Move move = confirms ? Move.CONFIRM : Move.DISAGREE;
        Step second = new Step(reviewer.id(), moves.now());
        return followed(
                id,
                moves.make(
                        new Wish(id, version, move, reviewer, Map.of(), note),
                        seen -> seen.with(
                                seen.state(), null, confirms ? seen.ruling().seconded(second) : Ruling.NONE)));
    }

    /** A senior reviewer who had no part in the decision upholds or refuses an appeal. */
    @Transactional
    public Optional<Refusal> decideAppeal(long id, int version, boolean upheld, String note, Person reviewer) {
        if (note.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        Move move = upheld ? Move.UPHOLD_APPEAL : Move.REFUSE_APPEAL;
        Step step = new Step(reviewer.id(), moves.now());
        return followed(
                id,
                moves.make(
                        new Wish(id, version, move, reviewer, Map.of(), note),
                        appealed -> appealed.with(
                                appealed.state(), null, appealed.ruling().appealDecided(step))));
    }

    /** A senior reviewer opens a dismissed case again. */
    @Transactional
    public Optional<Refusal> reopen(long id, int version, String note, Person reviewer) {
        if (note.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        return moves.make(
                new Wish(id, version, Move.REOPEN, reviewer, Map.of(), note),
                again -> again.with(again.state(), null, Ruling.NONE));
    }

    /** Dismisses those that the reviewer may, and gives how many that were. */
    @Transactional
    public int dismissAll(Collection<Long> ids, String reason, Person reviewer) {
        if (reason.isBlank()) {
            return 0;
        }
        Step step = new Step(reviewer.id(), moves.now());
        Ruling ruling = new Ruling(null, null, Set.of(), step, null, null, null);
        return (int) ids.stream()
                .sorted()
                .distinct()
                .filter(id -> followed(
                                id,
                                moves.make(
                                        new Wish(
                                                id,
                                                null,
                                                Move.DISMISS_WITH_OTHERS,
                                                reviewer,
                                                Map.of("together", "yes"),
                                                reason),
                                        one -> one.with(one.state(), null, ruling)))
                        .isEmpty())
                .count();
    }

    /** Adds a note for whoever works on the case. */
    @Transactional
    public Optional<Refusal> note(long id, String note, Person reviewer) {
        if (note.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        Optional<Case> found = cases.lock(id);
        Optional<Refusal> refusal =
                found.isEmpty() ? Optional.of(Refusal.NOT_THERE) : rules.sight(found.get(), reviewer);
        if (refusal.isEmpty()) {
            trail.record(id, "case.noted", reviewer.id(), Map.of(), note);
        }
        return refusal;
    }

    private Optional<Refusal> followed(long id, Optional<Refusal> refusal) {
        if (refusal.isEmpty()) {
            consequences.follow(cases.find(id).orElseThrow());
        }
        return refusal;
    }
}
