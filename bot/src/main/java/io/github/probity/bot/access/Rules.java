package io.github.probity.bot.access;

import io.github.probity.bot.access.kind.Field;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Step;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may make which move on which request. Nobody decides what they asked for, what is about themselves, or twice in a
 * round. Depends on nothing but what it is given.
 */
final class Rules {

    /** After that a new request is clearer than an old one. */
    static final int DAYS_TO_REOPEN = 30;

    static final int MOST_ROUNDS = 3;

    private Rules() {}

    /**
     * Why the person may not decide now; empty if they may.
     *
     * @param meant the stage that the answer was meant for
     * @param principals those whose delegate the person is today
     */
    static Optional<Refusal> deciding(
            Request on, Kind kind, Form form, Stage meant, String person, Set<String> principals) {
        if (on.requester().equals(person)) {
            return Optional.of(Refusal.OWN_REQUEST);
        }
        if (named(kind, form).contains(person)) {
            return Optional.of(Refusal.ABOUT_YOU);
        }
        if (decidedAt(on, meant, person)) {
            return Optional.of(Refusal.DECIDED_BEFORE);
        }
        if (on.state() != State.WAITING) {
            return Optional.of(on.state() == State.QUESTIONED ? Refusal.QUESTIONED : Refusal.ENDED);
        }
        if (!on.stage().equals(meant)) {
            return Optional.of(Refusal.GONE_ON);
        }
        if (on.seated().stream()
                .noneMatch(seat -> seat.person().equals(person) || principals.contains(seat.person()))) {
            return Optional.of(Refusal.NOT_A_DECIDER);
        }
        Step step = kind.step(meant.step());
        return on.decided().contains(person) && !step.confirms()
                ? Optional.of(Refusal.DECIDED_BEFORE)
                : Optional.empty();
    }

    private static boolean decidedAt(Request on, Stage meant, String person) {
        return on.decisions().stream()
                .anyMatch(decision ->
                        decision.stage().equals(meant) && decision.person().equals(person));
    }

    /** Everybody whom it is about or the form names, so that none of them decides about it. */
    static Set<String> named(Kind kind, Form form) {
        return Stream.concat(
                        kind.parties().apply(form).stream(),
                        kind.fields().stream()
                                .filter(field -> field.input() instanceof Field.Someone)
                                .map(field -> form.get(field.code())))
                .filter(person -> !person.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Why whoever asked may not make a move of theirs; empty if they may. */
    static Optional<Refusal> requesting(Request on, Move move, String person, Instant now) {
        if (!on.requester().equals(person)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (!move.leavesFrom(on.state())) {
            return Optional.of(on.state().isOpen() ? Refusal.NOT_NOW : Refusal.ENDED);
        }
        return move == Move.REOPEN ? reopening(on, now) : Optional.empty();
    }

    private static Optional<Refusal> reopening(Request on, Instant now) {
        if (on.stage().round() >= MOST_ROUNDS) {
            return Optional.of(Refusal.TOO_OFTEN);
        }
        Instant ended = on.endedAt() == null ? now : on.endedAt();
        return ended.plus(DAYS_TO_REOPEN, ChronoUnit.DAYS).isBefore(now)
                ? Optional.of(Refusal.TOO_LATE)
                : Optional.empty();
    }

    /** Which move agreeing is: whether it was the last agreement there had to be. */
    static Move agreeing(Request on, Kind kind) {
        return completes(on, kind) && on.stage().step() == kind.steps().size() - 1 ? Move.GRANT : Move.AGREE;
    }

    /** Whether one more agreement ends the step. */
    static boolean completes(Request on, Kind kind) {
        return on.agreed() + 1 >= kind.step(on.stage().step()).needed();
    }
}
