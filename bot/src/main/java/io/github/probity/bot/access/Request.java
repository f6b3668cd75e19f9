package io.github.probity.bot.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request as it stands. What was written in it is sealed elsewhere.
 *
 * @param version counts the moves; a move on what was moved since it was read fails
 * @param chased how often those who decide at this stage were chased
 * @param expires the last day on which it can be decided
 * @param decisions of all rounds, oldest first
 * @param seats of all rounds
 */
public record Request(
        long id,
        int version,
        String kind,
        String requester,
        boolean restricted,
        State state,
        Stage stage,
        int chased,
        Instant sentAt,
        Instant stageSince,
        LocalDate expires,
        @Nullable Instant endedAt,
        List<Decision> decisions,
        List<Seat> seats) {

    public Request {
        decisions = List.copyOf(decisions);
        seats = List.copyOf(seats);
    }

    /** Who may decide now. */
    public List<Seat> seated() {
        return seats.stream().filter(seat -> seat.stage().equals(stage)).toList();
    }

    /** Those who have decided in this round, and cannot again. */
    public Set<String> decided() {
        return decisions.stream()
                .filter(decision -> decision.stage().round() == stage.round())
                .map(Decision::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many have agreed at this stage. */
    public int agreed() {
        return (int) decisions.stream()
                .filter(decision -> decision.stage().equals(stage) && decision.agreed())
                .count();
    }

    boolean hasDecidedHere(String person) {
        return decisions.stream()
                .anyMatch(decision ->
                        decision.stage().equals(stage) && decision.person().equals(person));
    }

    boolean hasPart(String person) {
        return requester.equals(person)
                || seats.stream().anyMatch(seat -> seat.person().equals(person))
                || decisions.stream().anyMatch(decision -> decision.person().equals(person));
    }

    /** How it stands after a move that leaves from its state. */
    Request after(Move move, Instant now) {
        State next = move.to(state);
        Instant ended = next.isOpen() ? null : now;
        return with(next, stage, chased, stageSince, expires, ended);
    }

    Request at(Stage other, Instant since) {
        return with(state, other, 0, since, expires, endedAt);
    }

    Request chasedTo(int times) {
        return with(state, stage, times, stageSince, expires, endedAt);
    }

    Request expiring(LocalDate day) {
        return with(state, stage, chased, stageSince, day, endedAt);
    }

    private Request with(
            State nowState, Stage nowStage, int times, Instant since, LocalDate day, @Nullable Instant ended) {
        return new Request(
                id,
                version,
                kind,
                requester,
                restricted,
                nowState,
                nowStage,
                times,
                sentAt,
                since,
                day,
                ended,
                decisions,
                seats);
    }
}
