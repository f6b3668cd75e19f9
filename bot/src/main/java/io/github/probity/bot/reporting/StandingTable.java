package io.github.probity.bot.reporting;

import io.github.probity.bot.review.CaseFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How cases stand, by groups of them.
 *
 * @param total all cases; the columns of the groups add up to it only where each case is in one group
 */
public record StandingTable(List<Row> rows, Row total) {

    /**
     * A group of cases.
     *
     * @param name of the group, such as a category's code; empty for cases of none
     * @param cells one for each {@link Standing}, in its order
     * @param all the cases of the group
     */
    public record Row(String name, List<Cell> cells, Cell all) {

        /** The day that the group is named after, where it is a week. */
        public LocalDate day() {
            return LocalDate.parse(name);
        }
    }

    /** With every number shown, in the order of the groups. */
    static StandingTable open(List<CaseFacts> cases, Function<CaseFacts, ? extends Collection<String>> groups) {
        return table(cases, groups, false);
    }

    /** With small numbers hidden, and what they could be worked out from. */
    static StandingTable guarded(List<CaseFacts> cases, Function<CaseFacts, ? extends Collection<String>> groups) {
        return table(cases, groups, true);
    }

    private static StandingTable table(
            List<CaseFacts> cases, Function<CaseFacts, ? extends Collection<String>> groups, boolean guarded) {
        Map<String, long[]> counts = new TreeMap<>();
        for (CaseFacts one : cases) {
            Collection<String> names = groups.apply(one);
            (names.isEmpty() ? Set.of("") : Set.copyOf(names))
                    .forEach(name -> count(one, counts.computeIfAbsent(name, group -> new long[5])));
        }
        long[] total = new long[5];
        cases.forEach(one -> count(one, total));
        List<String> names = new ArrayList<>(counts.keySet());
        long[][] table = new long[names.size() + 1][];
        IntStream.range(0, names.size()).forEach(row -> table[row] = counts.get(names.get(row)));
        table[names.size()] = total;
        boolean[][] hidden = guarded ? Suppression.of(table) : new boolean[table.length][5];
        List<Row> rows = IntStream.range(0, table.length)
                .mapToObj(row -> row(row < names.size() ? names.get(row) : "", table[row], hidden[row]))
                .toList();
        return new StandingTable(rows.subList(0, names.size()), rows.get(names.size()));
    }

    private static void count(CaseFacts one, long[] counts) {
        counts[Standing.of(one.state()).ordinal()]++;
        counts[Standing.values().length]++;
    }

    private static Row row(String name, long[] counts, boolean[] hidden) {
        List<Cell> cells = Arrays.stream(Standing.values())
                .map(standing -> Cell.of(counts[standing.ordinal()], hidden[standing.ordinal()]))
                .toList();
        int last = Standing.values().length;
        return new Row(name, cells, Cell.of(counts[last], hidden[last]));
    }

    public boolean isAnythingHidden() {
        return rows.stream()
                .anyMatch(row -> row.all().hidden() || row.cells().stream().anyMatch(Cell::hidden));
    }
}
