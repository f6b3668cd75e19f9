package io.github.probity.bot.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.access.register.EntryMove;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole table of moves, each pair of state and move allowed or refused. */
class MoveTest {

    private static final List<String> LEGAL = List.of(
            "WAITING AGREE WAITING",
            "WAITING GRANT GRANTED",
            "WAITING REFUSE REFUSED",
            "WAITING ASK QUESTIONED",
            "WAITING WITHDRAW WITHDRAWN",
            "WAITING REMIND WAITING",
            "WAITING ESCALATE WAITING",
            "WAITING RESEAT WAITING",
            "WAITING EXPIRE EXPIRED",
            "QUESTIONED ANSWER WAITING",
            "QUESTIONED WITHDRAW WITHDRAWN",
            "QUESTIONED EXPIRE EXPIRED",
            "REFUSED REOPEN WAITING",
            "WITHDRAWN REOPEN WAITING",
            "EXPIRED REOPEN WAITING");

    @Test
    void theseAndNoOtherMovesAreLegal() {
        List<String> allowed = Arrays.stream(State.values())
                .flatMap(from -> Arrays.stream(Move.values())
                        .filter(move -> move.leavesFrom(from))
                        .map(move -> from + " " + move + " " + move.to(from)))
                .toList();

        assertThat(allowed).containsExactlyInAnyOrderElementsOf(LEGAL);
    }

    @Test
    void whatWasGrantedIsMovedByNobody() {
        assertThat(Move.values()).noneMatch(move -> move.leavesFrom(State.GRANTED));
    }

    @Test
    void everyMoveHasAnEventOfItsOwn() {
        List<String> events = Stream.concat(
                        Arrays.stream(Move.values()).map(Move::event),
                        Arrays.stream(EntryMove.values()).map(EntryMove::event))
                .toList();
        assertThat(events.stream().collect(Collectors.toSet())).hasSameSizeAs(events);
    }
}
