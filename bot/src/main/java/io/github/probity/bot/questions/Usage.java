package io.github.probity.bot.questions;

import io.github.probity.bot.policies.AskedLog;
import io.github.probity.bot.policies.AskedLog.Week;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** How much is asked, and how much of it is answered, week by week. */
@Service
public class Usage {

    private static final int WEEKS = 13;
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final AskedLog asked;
    private final Clock clock;

    Usage(AskedLog asked, Clock clock) {
        this.asked = asked;
        this.clock = clock;
    }

    /** The last quarter of a year, oldest week first, weeks without a question among them. */
    public List<Week> quarter() {
        LocalDate monday = LocalDate.now(clock.withZone(ZONE)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = monday.minusWeeks(WEEKS - 1L);
        Map<LocalDate, Week> known =
                asked.weeks(first).stream().collect(Collectors.toMap(Week::week, Function.identity()));
        return IntStream.range(0, WEEKS)
                .mapToObj(first::plusWeeks)
                .map(week -> known.getOrDefault(week, new Week(week, 0, 0, 0, 0)))
                .toList();
    }
}
