package io.github.probity.bot.access.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On which days before the end people are reminded. */
final class Reminder {

    /** Calendar days before the last day, the longest first. */
    static final List<Integer> DAYS = List.of(30, 14, 3);

    private static final int NONE_YET = Integer.MAX_VALUE;

    private Reminder() {}

    /** What counts as reminded when access begins: nobody is told at once that what they have just got ends in two weeks. */
    static int before(LocalDate from, @Nullable LocalDate until) {
        return until == null ? NONE_YET : due(ChronoUnit.DAYS.between(from, until));
    }

    /** The nearest reminder whose day has come with so many days left. */
    static int due(long daysLeft) {
        return DAYS.stream()
                .filter(days -> daysLeft <= days)
                .reduce((longer, shorter) -> shorter)
                .orElse(NONE_YET);
    }
}
