package io.github.probity.bot.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as the three fields of a date input give it. */
public record DayForm(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    /** The day, if there is such a one. */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String field) {
        return Integer.parseInt(field == null ? "" : field.strip());
    }
}
