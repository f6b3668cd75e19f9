package io.github.probity.bot.access.days;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** What day it is in London, and how many working days lie between two. */
@Component
public class WorkingDays {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final BankHolidays holidays;
    private final Clock clock;

    /** @param nation whose bank holidays count, by its code */
    public WorkingDays(
            @Value("${probity.access.bank-holidays:classpath:access/bank-holidays.csv}") Resource file,
            @Value("${probity.access.nation:england-and-wales}") String nation,
            Clock clock) {
        this.holidays = BankHolidays.read(file, nation(nation));
        this.clock = clock;
    }

    private static Nation nation(String code) {
        for (Nation nation : Nation.values()) {
            if (nation.code().equals(code)) {
                return nation;
            }
        }
        throw new io.github.probity.bot.serve.CannotStart(
                "probity.access.nation is " + code + ": set it to england-and-wales, scotland or northern-ireland.");
    }

    public LocalDate today() {
        return on(clock.instant());
    }

    /** The day on which something happened. */
    public LocalDate on(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }

    public boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.includes(day);
    }

    /** Whether people are at work now, so that one may speak to them unasked. */
    public boolean isWorkingTime() {
        LocalTime now = clock.instant().atZone(LONDON).toLocalTime();
        return isWorking(today()) && !now.isBefore(MORNING) && now.isBefore(EVENING);
    }

    /** How many working days have begun after the first day and up to the last; 0 if it is not later. */
    public long between(LocalDate first, LocalDate last) {
        return first.isBefore(last)
                ? first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::isWorking)
                        .count()
                : 0;
    }
}
