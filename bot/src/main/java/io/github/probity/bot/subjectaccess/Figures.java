package io.github.probity.bot.subjectaccess;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts, such as cases by category. A count from one to four is never told, for somebody could be known by it; and where one
 * alone would be hidden so is the next larger, for the one could be reckoned from the same total in another table.
 *
 * @param name of the message {@code pack.figures.NAME}
 */
public record Figures(String name, List<Row> rows) {

    /** The smallest count that is told. */
    static final long LEAST = 5;

    public Figures {
        rows = List.copyOf(rows);
    }

    /** @param label the code of a message, or what is shown as it is where there is no such message */
    public record Row(String label, long count) {}

    /** Those that are not told. */
    Set<Row> hidden() {
        Set<Row> small = rows.stream()
                .filter(row -> row.count() > 0 && row.count() < LEAST)
                .collect(Collectors.toSet());
        return small.size() == 1 ? withNext(small) : small;
    }

    private Set<Row> withNext(Set<Row> one) {
        return Stream.concat(
                        one.stream(),
                        rows.stream()
                                .filter(row -> row.count() >= LEAST)
                                .min(Comparator.comparingLong(Row::count))
                                .stream())
                .collect(Collectors.toSet());
    }
}
