package io.github.probity.bot.access;

import static io.github.probity.bot.access.State.EXPIRED;
import static io.github.probity.bot.access.State.GRANTED;
import static io.github.probity.bot.access.State.QUESTIONED;
import static io.github.probity.bot.access.State.REFUSED;
import static io.github.probity.bot.access.State.WAITING;
import static io.github.probity.bot.access.State.WITHDRAWN;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The legal moves of a request: from where, to where, by whom, and what the audit trail calls it. There is no other way.
 * A request begins by being sent.
 */
public enum Move {
    SEND(EnumSet.noneOf(State.class), WAITING, Who.REQUESTER, "request.sent"),
    /** One of several who must agree, or the last of a step that is not the last. */
    AGREE(EnumSet.of(WAITING), null, Who.DECIDER, "request.agreed"),
    /** The last agreement there had to be. */
    GRANT(EnumSet.of(WAITING), GRANTED, Who.DECIDER, "request.granted"),
    REFUSE(EnumSet.of(WAITING), REFUSED, Who.DECIDER, "request.refused"),
    ASK(EnumSet.of(WAITING), QUESTIONED, Who.DECIDER, "request.questioned"),
    ANSWER(EnumSet.of(QUESTIONED), WAITING, Who.REQUESTER, "request.answered"),
    WITHDRAW(EnumSet.of(WAITING, QUESTIONED), WITHDRAWN, Who.REQUESTER, "request.withdrawn"),
    REOPEN(EnumSet.of(REFUSED, WITHDRAWN, EXPIRED), WAITING, Who.REQUESTER, "request.reopened"),
    REMIND(EnumSet.of(WAITING), null, Who.PROBITY, "request.reminded"),
    ESCALATE(EnumSet.of(WAITING), null, Who.PROBITY, "request.escalated"),
    RESEAT(EnumSet.of(WAITING), null, Who.PROBITY, "request.reseated"),
    EXPIRE(EnumSet.of(WAITING, QUESTIONED), EXPIRED, Who.PROBITY, "request.expired");

    /** Who may make a move; {@link Rules} says what that means. */
    enum Who {
        REQUESTER,
        /** Somebody seated at the step, or their delegate, who has no part in the request. */
        DECIDER,
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

    /** As the messages have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
