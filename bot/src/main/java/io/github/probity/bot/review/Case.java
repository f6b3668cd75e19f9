package io.github.probity.bot.review;

import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.people.Person;
import io.github.probity.nlp.screening.Category;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case, without what was said in it and without who said it.
 *
 * @param version grows with each move; a move made on an older one is refused
 * @param gravity as it counts now, earlier cases of the same sender included
 * @param hold the last claim, which may have lapsed
 */
public record Case(
        long id,
        int version,
        Route route,
        State state,
        Gravity gravity,
        Origin origin,
        @Nullable Hold hold,
        Ruling ruling) {

    /**
     * Where it comes from.
     *
     * @param sender null when nobody knows who it was
     * @param leads whether somebody reports to the sender
     * @param graded the gravity by itself
     * @param words keyed digest of the folded text
     * @param reported whether a person reported it
     */
    public record Origin(
            @Nullable Pseudonym sender,
            Person.Kind kind,
            boolean leads,
            Gravity graded,
            Set<Category> categories,
            String words,
            boolean reported,
            Instant sentAt,
            Instant openedAt,
            @Nullable Instant editedAt) {}

    /** A reviewer's claim, which is theirs alone until it lapses. */
    public record Hold(String by, Instant until) {

        public boolean isAlive(Instant now) {
            return until.isAfter(now);
        }
    }

    /**
     * What was decided, or proposed while the case waits for a second reviewer.
     *
     * @param clause the words of the policy that were broken
     * @param actions what is done about it once it stands
     */
    public record Ruling(
            @Nullable Gravity outcome,
            @Nullable Quotation clause,
            Set<Action> actions,
            @Nullable Step decided,
            @Nullable Step seconded,
            @Nullable Instant appealedAt,
            @Nullable Step appealDecided) {

        static final Ruling NONE = new Ruling(null, null, Set.of(), null, null, null, null);

        public Ruling {
            actions = Set.copyOf(actions);
        }

        /** Whether an action was chosen. */
        public boolean has(Action action) {
            return actions.contains(action);
        }

        /** The last step towards how it stands; null before the first. */
        public @Nullable Step last() {
            return appealDecided != null ? appealDecided : seconded != null ? seconded : decided;
        }

        Ruling seconded(Step step) {
            return new Ruling(outcome, clause, actions, decided, step, null, null);
        }

        Ruling appealed(Instant at) {
            return new Ruling(outcome, clause, actions, decided, seconded, at, null);
        }

        Ruling appealDecided(Step step) {
            return new Ruling(outcome, clause, actions, decided, seconded, appealedAt, step);
        }

        boolean isOf(String person) {
            return isBy(decided, person) || isBy(seconded, person);
        }

        private static boolean isBy(@Nullable Step step, String person) {
            return step != null && step.by().equals(person);
        }
    }

    /** Who did something, and when. */
    public record Step(String by, Instant at) {}

    /** Whose claim is alive, if anybody's is. */
    public @Nullable String holder(Instant now) {
        return hold != null && hold.isAlive(now) ? hold.by() : null;
    }

    /** How grave the breach is: as decided or proposed, else as it counts now; null when there is none, or none any more. */
    public @Nullable Gravity weight() {
        return switch (state) {
            case OPEN, ATTENDED -> gravity;
            case SECOND_OPINION, UPHELD, APPEALED, APPEAL_REFUSED -> ruling.outcome();
            case DISMISSED, APPEAL_UPHELD, DELETED -> null;
        };
    }

    /** Whether nobody has decided it yet, or not finally. */
    public boolean isUndecided() {
        return state == State.OPEN || state == State.SECOND_OPINION;
    }

    Case in(State otherState) {
        return with(otherState, null, ruling);
    }

    Case reportedToo() {
        return with(new Origin(
                origin.sender(),
                origin.kind(),
                origin.leads(),
                origin.graded(),
                origin.categories(),
                origin.words(),
                true,
                origin.sentAt(),
                origin.openedAt(),
                origin.editedAt()));
    }

    Case edited(Instant at) {
        return with(new Origin(
                origin.sender(),
                origin.kind(),
                origin.leads(),
                origin.graded(),
                origin.categories(),
                origin.words(),
                origin.reported(),
                origin.sentAt(),
                origin.openedAt(),
                at));
    }

    Case graded(Gravity otherGravity) {
        return new Case(id, version, route, state, otherGravity, origin, hold, ruling);
    }

    private Case with(Origin otherOrigin) {
        return new Case(id, version, route, state, gravity, otherOrigin, hold, ruling);
    }

    Case with(State otherState, @Nullable Hold otherHold, Ruling otherRuling) {
        return new Case(id, version, route, otherState, gravity, origin, otherHold, otherRuling);
    }
}
