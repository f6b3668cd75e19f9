package io.github.probity.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of moves, every pair of state and move: what is not written here cannot be done. */
class MoveTest {

    private static final Map<State, Set<Move>> LEGAL = Map.of(
            State.OPEN,
                    EnumSet.of(
                            Move.CLAIM,
                            Move.GIVE_BACK,
                            Move.DISMISS,
                            Move.DISMISS_WITH_OTHERS,
                            Move.UPHOLD_MINOR,
                            Move.PROPOSE_SERIOUS,
                            Move.LOOK_AROUND,
                            Move.BLOCK,
                            Move.UNBLOCK,
                            Move.BLOCK_AT_ONCE,
                            Move.CLOSE_DELETED,
                            Move.ATTEND,
                            Move.ASK_POLICE),
            State.SECOND_OPINION,
                    EnumSet.of(
                            Move.CLAIM,
                            Move.GIVE_BACK,
                            Move.CONFIRM,
                            Move.DISAGREE,
                            Move.LOOK_AROUND,
                            Move.BLOCK,
                            Move.UNBLOCK,
                            Move.CLOSE_DELETED),
            State.UPHELD, EnumSet.of(Move.APPEAL, Move.BLOCK_DECIDED, Move.UNBLOCK_DECIDED, Move.REFER),
            State.DISMISSED, EnumSet.of(Move.REOPEN, Move.FIND_AGAIN),
            State.APPEALED,
                    EnumSet.of(
                            Move.CLAIM,
                            Move.GIVE_BACK,
                            Move.UPHOLD_APPEAL,
                            Move.REFUSE_APPEAL,
                            Move.LOOK_AROUND,
                            Move.BLOCK,
                            Move.UNBLOCK),
            State.APPEAL_UPHELD, Set.of(),
            State.APPEAL_REFUSED, EnumSet.of(Move.BLOCK_DECIDED, Move.UNBLOCK_DECIDED, Move.REFER),
            State.DELETED, EnumSet.of(Move.FIND_AGAIN),
            State.ATTENDED, EnumSet.of(Move.ASK_POLICE));

    private static final Set<Move> STAYING = EnumSet.of(
            Move.CLAIM,
            Move.GIVE_BACK,
            Move.LOOK_AROUND,
            Move.BLOCK,
            Move.UNBLOCK,
            Move.BLOCK_DECIDED,
            Move.UNBLOCK_DECIDED,
            Move.BLOCK_AT_ONCE,
            Move.REFER,
            Move.ASK_POLICE);

    @ParameterizedTest
    @EnumSource(State.class)
    void fromEachStateTheseMovesLeadOnAndNoOther(State state) {
        assertThat(Arrays.stream(Move.values()).filter(move -> move.leavesFrom(state)))
                .containsExactlyInAnyOrderElementsOf(LEGAL.get(state));
    }

    @Test
    void eachMoveLeadsWhereItSays() {
        Map<Move, State> ends = Arrays.stream(Move.values())
                .filter(move -> !STAYING.contains(move))
                .collect(Collectors.toMap(move -> move, move -> move.to(State.OPEN)));

        assertThat(ends)
                .containsEntry(Move.DISMISS, State.DISMISSED)
                .containsEntry(Move.DISMISS_WITH_OTHERS, State.DISMISSED)
                .containsEntry(Move.UPHOLD_MINOR, State.UPHELD)
                .containsEntry(Move.PROPOSE_SERIOUS, State.SECOND_OPINION)
                .containsEntry(Move.CONFIRM, State.UPHELD)
                .containsEntry(Move.DISAGREE, State.OPEN)
                .containsEntry(Move.REOPEN, State.OPEN)
                .containsEntry(Move.APPEAL, State.APPEALED)
                .containsEntry(Move.UPHOLD_APPEAL, State.APPEAL_UPHELD)
                .containsEntry(Move.REFUSE_APPEAL, State.APPEAL_REFUSED)
                .containsEntry(Move.FIND_AGAIN, State.OPEN)
                .containsEntry(Move.CLOSE_DELETED, State.DELETED)
                .containsEntry(Move.ATTEND, State.ATTENDED)
                .hasSize(13);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void whatIsDoneAboutACaseLeavesItsStateAsItIs(State state) {
        assertThat(STAYING).allSatisfy(move -> assertThat(move.to(state)).isEqualTo(state));
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void eachMoveHasANameInTheTrail(Move move) {
        assertThat(move.event()).matches("(case|concern)\\.[a-z-]+");
    }

    /** The history of a case names them; a key in place of words would be nobody's language. */
    @ParameterizedTest
    @ValueSource(strings = {"review", "review_cy"})
    void everyMoveHasWords(String bundle) throws IOException {
        Properties words = new Properties();
        words.load(new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/messages/" + bundle + ".properties")),
                StandardCharsets.UTF_8));

        assertThat(words.stringPropertyNames())
                .containsAll(Arrays.stream(Move.values())
                        .map(move -> "cases.event." + move.event())
                        .toList());
    }
}
