package io.github.probity.bot.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void aTableOfLargeNumbersAndNoughtsIsShownAsItIs() {
        assertThat(hidden(new long[][] {{5, 0, 5}, {7, 9, 16}, {12, 9, 21}})).isZero();
    }

    @Test
    void oneSmallNumberIsNeverHiddenAlone() {
        boolean[][] hidden = Suppression.of(new long[][] {{3, 9, 12}, {20, 30, 50}, {6, 7, 13}, {29, 46, 75}});

        assertThat(hidden[0][0]).isTrue();
        assertThat(hidden[0][1] || hidden[0][2]).isTrue();
        assertThat(hidden[1][0] || hidden[2][0]).isTrue();
        assertThat(hidden[3]).containsOnly(false);
    }

    @Test
    void smallNumbersThatAddUpToASmallNumberAreHiddenAmongMore() {
        boolean[][] hidden = Suppression.of(new long[][] {{1, 1, 8, 10}, {30, 30, 30, 90}, {31, 31, 38, 100}});

        assertThat(hidden[0][2] || hidden[0][3]).isTrue();
    }

    /** Two squares of hidden numbers, and one between that would follow from the rows and columns of either. */
    @Test
    void aHiddenNumberThatAloneJoinsTwoGroupsIsGuardedToo() {
        long[][] table = withTotals(new long[][] {{3, 4, 50, 50}, {4, 3, 2, 50}, {60, 60, 3, 4}, {60, 60, 4, 3}});
        boolean[][] hidden = Suppression.of(table);

        assertThat(IntStream.range(0, 5)
                        .filter(column -> column != 2 && hidden[1][column])
                        .count())
                .isGreaterThan(2);
    }

    @Test
    void noSmallNumberFollowsFromWhatIsShown() {
        Random random = new Random(56);
        for (int round = 0; round < 400; round++) {
            long[][] core = new long[3][2];
            for (long[] row : core) {
                for (int column = 0; column < row.length; column++) {
                    row[column] = random.nextInt(10) < 3 ? 0 : random.nextInt(9);
                }
            }
            long[][] table = withTotals(core);
            boolean[][] hidden = Suppression.of(table);
            List<long[]> possible = possible(table, hidden);
            for (int place = 0; place < 6; place++) {
                int here = place;
                long value = core[place / 2][place % 2];
                if (value > 0 && value <= Suppression.SMALL && !isPinnedByTotals(table, place % 2)) {
                    Set<Long> values = new HashSet<>();
                    possible.forEach(one -> values.add(one[here]));
                    assertThat(values)
                            .as("%d in %s", value, Arrays.deepToString(table))
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    /** One case in all, or none but one department: nothing in the table could hide what the totals tell. */
    private static boolean isPinnedByTotals(long[][] table, int column) {
        return table[3][column] == 0;
    }

    /** All ways to fill the hidden places so that rows and columns add up to what is shown. */
    private static List<long[]> possible(long[][] table, boolean[][] hidden) {
        List<long[]> left = columns(table, hidden, 0);
        List<long[]> right = columns(table, hidden, 1);
        List<long[]> possible = new ArrayList<>();
        for (long[] one : left) {
            for (long[] other : right) {
                if (IntStream.range(0, 3).allMatch(row -> hidden[row][2] || one[row] + other[row] == table[row][2])) {
                    possible.add(new long[] {one[0], other[0], one[1], other[1], one[2], other[2]});
                }
            }
        }
        return possible;
    }

    private static List<long[]> columns(long[][] table, boolean[][] hidden, int column) {
        List<long[]> columns = new ArrayList<>();
        long total = table[3][column];
        for (long a = 0; a <= total; a++) {
            for (long b = 0; a + b <= total; b++) {
                long[] filled = {a, b, total - a - b};
                if (IntStream.range(0, 3).allMatch(row -> hidden[row][column] || filled[row] == table[row][column])) {
                    columns.add(filled);
                }
            }
        }
        return columns;
    }

    private static long[][] withTotals(long[][] core) {
        int columns = core[0].length;
        long[][] table = new long[core.length + 1][columns + 1];
        for (int row = 0; row < core.length; row++) {
            for (int column = 0; column < columns; column++) {
                table[row][column] = core[row][column];
                table[row][columns] += core[row][column];
                table[core.length][column] += core[row][column];
                table[core.length][columns] += core[row][column];
            }
        }
        return table;
    }

    private static long hidden(long[][] table) {
        long count = 0;
        for (boolean[] row : Suppression.of(table)) {
            for (boolean place : row) {
                count += place ? 1 : 0;
            }
        }
        return count;
    }
}
