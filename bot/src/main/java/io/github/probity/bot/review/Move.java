package io.github.probity.bot.review;

import static io.github.probity.bot.review.State.APPEALED;
import static io.github.probity.bot.review.State.APPEAL_REFUSED;
import static io.github.probity.bot.review.State.APPEAL_UPHELD;
import static io.github.probity.bot.review.State.ATTENDED;
import static io.github.probity.bot.review.State.DELETED;
import static io.github.probity.bot.review.State.DISMISSED;
import static io.github.probity.bot.review.State.OPEN;
import static io.github.probity.bot.review.State.SECOND_OPINION;
import static io.github.probity.bot.review.State.UPHELD;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The legal moves of a case: from where, to where, by whom, and what the audit trail calls it. There is no other way. */
public enum Move {
    CLAIM(EnumSet.of(OPEN, SECOND_OPINION, APPEALED), null, Who.REVIEWER, "case.claimed"),
    GIVE_BACK(EnumSet.of(OPEN, SECOND_OPINION, APPEALED), null, Who.HOLDER, "case.given-back"),
    DISMISS(EnumSet.of(OPEN), DISMISSED, Who.HOLDER, "case.dismissed"),
    DISMISS_WITH_OTHERS(EnumSet.of(OPEN), DISMISSED, Who.REVIEWER, "case.dismissed"),
    UPHOLD_MINOR(EnumSet.of(OPEN), UPHELD, Who.HOLDER, "case.upheld"),
    PROPOSE_SERIOUS(EnumSet.of(OPEN), SECOND_OPINION, Who.HOLDER, "case.proposed"),
    CONFIRM(EnumSet.of(SECOND_OPINION), UPHELD, Who.HOLDER, "case.upheld"),
    DISAGREE(EnumSet.of(SECOND_OPINION), OPEN, Who.HOLDER, "case.disagreed"),
    REOPEN(EnumSet.of(DISMISSED), OPEN, Who.SENIOR, "case.reopened"),
    APPEAL(EnumSet.of(UPHELD), APPEALED, Who.SENDER, "case.appealed"),
    UPHOLD_APPEAL(EnumSet.of(APPEALED), APPEAL_UPHELD, Who.HOLDER, "case.appeal-upheld"),
    REFUSE_APPEAL(EnumSet.of(APPEALED), APPEAL_REFUSED, Who.HOLDER, "case.appeal-refused"),
    LOOK_AROUND(EnumSet.of(OPEN, SECOND_OPINION, APPEALED), null, Who.HOLDER, "case.conversation-read"),
    BLOCK(EnumSet.of(OPEN, SECOND_OPINION, APPEALED), null, Who.HOLDER, "case.block-asked"),
    UNBLOCK(EnumSet.of(OPEN, SECOND_OPINION, APPEALED), null, Who.HOLDER, "case.unblock-asked"),
    BLOCK_DECIDED(EnumSet.of(UPHELD, APPEAL_REFUSED), null, Who.SENIOR, "case.block-asked"),
    UNBLOCK_DECIDED(EnumSet.of(UPHELD, APPEAL_REFUSED), null, Who.SENIOR, "case.unblock-asked"),
    REFER(EnumSet.of(UPHELD, APPEAL_REFUSED), null, Who.SENIOR, "case.referral-asked"),
    BLOCK_AT_ONCE(EnumSet.of(OPEN), null, Who.PROBITY, "case.blocked-at-once"),
    FIND_AGAIN(EnumSet.of(DISMISSED, DELETED), OPEN, Who.PROBITY, "case.found-again"),
    CLOSE_DELETED(EnumSet.of(OPEN, SECOND_OPINION), DELETED, Who.PROBITY, "case.closed-deleted"),
    ATTEND(EnumSet.of(OPEN), ATTENDED, Who.CONTACT, "concern.attended"),
    ASK_POLICE(EnumSet.of(OPEN, ATTENDED), null, Who.CONTACT, "concern.police-asked");

    /** Who may make a move; {@link Rules} says what that means. */
    enum Who {
        /** A reviewer who is free to judge, while nobody else holds the case. */
        REVIEWER,
        /** The reviewer who holds it. */
        HOLDER,
        /** A senior reviewer who is free to judge. */
        SENIOR,
        SENDER,
        /** Whoever looks after people at risk. */
        CONTACT,
        PROBITY
    }

    @SuppressWarnings("ImmutableEnumChecker") // A copy that cannot be changed
    private final Set<State> from;

    private final @Nullable State to;
    private final Who who;
    private final String event;

    Move(Set<State> from, @Nullable State to, Who who, String event) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.who = who;
        this.event = event;
    }

    boolean leavesFrom(State state) {
        return from.contains(state);
    }

    /** Where it leads from a state that it leaves from. */
    State to(State state) {
        return to == null ? state : to;
    }

    Who who() {
        return who;
    }

    /** The name of the move in the audit trail. */
    public String event() {
        return event;
    }
}
