package io.github.probity.bot.access.importing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a register that was handed in.
 *
 * @param row its number in the spreadsheet, whose first row is the heading
 * @param person identifier in the directory; empty if they were not found
 * @param problems codes of the messages {@code import.problem.CODE}; empty if it can be entered
 */
public record Line(
        int row,
        String person,
        String name,
        String department,
        String kind,
        String what,
        String purpose,
        String conditions,
        LocalDate from,
        @Nullable LocalDate until,
        List<String> problems) {

    public Line {
        problems = List.copyOf(problems);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }
}
