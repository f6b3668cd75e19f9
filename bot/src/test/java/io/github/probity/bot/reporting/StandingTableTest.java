package io.github.probity.bot.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.review.CaseFacts;
import io.github.probity.bot.review.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingTableTest {

    @Test
    void casesAreCountedByGroupAndStanding() {
        List<CaseFacts> cases = new ArrayList<>();
        add(cases, 6, State.UPHELD, "Housing");
        add(cases, 1, State.APPEAL_REFUSED, "Housing");
        add(cases, 7, State.APPEAL_UPHELD, "Housing");
        add(cases, 8, State.DISMISSED, "");
        add(cases, 5, State.SECOND_OPINION, "");
        add(cases, 9, State.DELETED, "");

        StandingTable table = StandingTable.guarded(cases, one -> Set.of(one.department()));

        assertThat(table.isAnythingHidden()).isFalse();
        assertThat(table.rows()).extracting(StandingTable.Row::name).containsExactly("", "Housing");
        assertThat(counts(table.rows().get(0))).containsExactly(0L, 8L, 5L, 9L, 22L);
        assertThat(counts(table.rows().get(1))).containsExactly(7L, 7L, 0L, 0L, 14L);
        assertThat(counts(table.total())).containsExactly(7L, 15L, 5L, 9L, 36L);
    }

    @Test
    void whatIsHiddenIsNotInTheTable() {
        List<CaseFacts> cases = new ArrayList<>();
        add(cases, 3, State.UPHELD, "Housing");
        add(cases, 9, State.DISMISSED, "Housing");
        add(cases, 20, State.UPHELD, "Finance");
        add(cases, 20, State.DISMISSED, "Finance");

        StandingTable table = StandingTable.guarded(cases, one -> Set.of(one.department()));

        StandingTable.Row housing = table.rows().get(1);
        assertThat(housing.cells().get(0)).isEqualTo(new Cell(0, true));
        assertThat(table.rows().get(0).cells().get(0).hidden()).isTrue();
        assertThat(counts(table.total())).containsExactly(23L, 29L, 0L, 0L, 52L);
    }

    private static List<Long> counts(StandingTable.Row row) {
        List<Long> counts =
                new ArrayList<>(row.cells().stream().map(Cell::count).toList());
        counts.add(row.all().count());
        return counts;
    }

    private static void add(List<CaseFacts> cases, int many, State state, String department) {
        for (int n = 0; n < many; n++) {
            cases.add(new CaseFacts(
                    n,
                    state,
                    null,
                    Set.of(),
                    false,
                    department,
                    1,
                    List.of(),
                    new CaseFacts.Times(Instant.EPOCH, null, null, null)));
        }
    }
}
