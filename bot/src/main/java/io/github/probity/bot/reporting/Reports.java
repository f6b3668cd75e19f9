package io.github.probity.bot.reporting;

import io.github.probity.bot.reporting.Report.Appeals;
import io.github.probity.bot.reporting.Report.Blocked;
import io.github.probity.bot.reporting.Report.Reported;
import io.github.probity.bot.review.CaseFacts;
import io.github.probity.bot.review.Signal;
import io.github.probity.bot.review.State;
import io.github.probity.bot.review.Statistics;
import io.github.probity.nlp.screening.Category;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Makes reports for those who answer for the policy. A report covers whole weeks, so that nobody learns of a single new case
 * by looking again the next day; who was reported, who reported and who decided is not in it.
 */
@Service
public class Reports {

    /** Weeks begin where the public bodies are. */
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Statistics statistics;
    private final Clock clock;

    Reports(Statistics statistics, Clock clock) {
        this.statistics = statistics;
        this.clock = clock;
    }

    /** The last whole weeks. */
    public Report overWeeks(int weeks) {
        LocalDate to = monday(clock.instant());
        LocalDate from = to.minusWeeks(weeks);
        Instant start = from.atStartOfDay(HERE).toInstant();
        Instant end = to.atStartOfDay(HERE).toInstant();
        List<CaseFacts> cases = statistics.opened(start, end);
        return new Report(
                from,
                to,
                byWeek(cases, from, weeks),
                StandingTable.open(
                        cases,
                        one -> one.categories().stream().map(Category::code).toList()),
                StandingTable.guarded(cases, Reports::grounds),
                StandingTable.guarded(cases, one -> Set.of(one.department())),
                Waits.of(between(
                        cases, one -> one.times().opened(), one -> one.times().decided())),
                Waits.of(between(
                        cases, one -> one.times().appealed(), one -> one.times().appealDecided())),
                appeals(cases),
                reported(cases),
                blocked(statistics.events(start, end)));
    }

    private static LocalDate monday(Instant at) {
        return LocalDate.ofInstant(at, HERE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static StandingTable byWeek(List<CaseFacts> cases, LocalDate from, int weeks) {
        StandingTable table = StandingTable.open(
                cases, one -> Set.of(monday(one.times().opened()).toString()));
        Map<String, StandingTable.Row> found =
                table.rows().stream().collect(Collectors.toMap(StandingTable.Row::name, row -> row));
        Cell none = Cell.shown(0);
        List<StandingTable.Row> rows = Stream.iterate(from, week -> week.plusWeeks(1))
                .limit(weeks)
                .map(LocalDate::toString)
                .map(week ->
                        found.getOrDefault(week, new StandingTable.Row(week, List.of(none, none, none, none), none)))
                .toList();
        return new StandingTable(rows, table.total());
    }

    private static List<String> grounds(CaseFacts one) {
        return one.signals().stream()
                .map(Signal::ground)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** When something was done in a case. */
    private interface Moment {
        @Nullable Instant of(CaseFacts one);
    }

    private static List<Duration> between(List<CaseFacts> cases, Moment start, Moment end) {
        return cases.stream()
                .filter(one -> start.of(one) != null && end.of(one) != null)
                .map(one ->
                        Duration.between(Objects.requireNonNull(start.of(one)), Objects.requireNonNull(end.of(one))))
                .toList();
    }

    private static Appeals appeals(List<CaseFacts> cases) {
        return new Appeals(
                count(cases, State.UPHELD, State.APPEALED, State.APPEAL_UPHELD, State.APPEAL_REFUSED),
                count(cases, State.APPEALED, State.APPEAL_UPHELD, State.APPEAL_REFUSED),
                count(cases, State.APPEAL_UPHELD),
                count(cases, State.APPEAL_REFUSED));
    }

    private static int count(List<CaseFacts> cases, State... states) {
        Set<State> among = Set.of(states);
        return (int) cases.stream().filter(one -> among.contains(one.state())).count();
    }

    private static Reported reported(List<CaseFacts> cases) {
        List<CaseFacts> reported = cases.stream().filter(CaseFacts::reported).toList();
        return new Reported(
                reported.size(),
                standing(reported, Standing.UPHELD),
                standing(reported, Standing.NOT_UPHELD),
                (int) reported.stream().filter(one -> !one.signals().isEmpty()).count());
    }

    private static int standing(List<CaseFacts> cases, Standing standing) {
        return (int) cases.stream()
                .filter(one -> Standing.of(one.state()) == standing)
                .count();
    }

    private static Blocked blocked(Map<String, Integer> events) {
        return new Blocked(
                events.getOrDefault("case.block-asked", 0),
                events.getOrDefault("case.block-overridden", 0),
                events.getOrDefault("case.false-positive", 0));
    }
}
