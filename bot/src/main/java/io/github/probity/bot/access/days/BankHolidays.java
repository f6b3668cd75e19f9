package io.github.probity.bot.access.days;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;

/** The bank holidays of a nation, from a data file with the columns nation, day, name. */
public final class BankHolidays {

    private final Set<LocalDate> days;

    private BankHolidays(Set<LocalDate> days) {
        this.days = Set.copyOf(days);
    }

    /** @throws UncheckedIOException if the file cannot be read; {@link RuntimeException} if a line is no holiday */
    public static BankHolidays read(Resource file, Nation nation) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return new BankHolidays(lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .filter(cells -> cells[0].equals(nation.code()))
                    .map(cells -> LocalDate.parse(cells[1]))
                    .collect(Collectors.toSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public boolean includes(LocalDate day) {
        return days.contains(day);
    }
}
