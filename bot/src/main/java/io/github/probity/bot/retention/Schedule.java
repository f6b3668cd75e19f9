package io.github.probity.bot.retention;

import io.github.probity.bot.retention.KindOfRecord.Settled;
import io.github.probity.bot.retention.KindOfRecord.Technical;
import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The retention schedule: every kind of record with its period. Built at the start, so that a bad setting is told then. */
@Service
public class Schedule {

    private final List<Kept> kept;
    private final List<Line> lines;
    private final Periods periods;

    Schedule(List<Kept> kept, List<KindOfRecord> forGood, Periods periods) {
        this.kept = List.copyOf(kept);
        this.periods = periods;
        this.lines = Stream.concat(kept.stream().map(Kept::kind), forGood.stream())
                .map(this::line)
                .sorted(Comparator.comparing(Line::rank)
                        .thenComparing(line -> line.kind().name()))
                .toList();
    }

    /**
     * A line of the schedule.
     *
     * @param period in ISO 8601; null for what is kept for good
     */
    public record Line(KindOfRecord kind, @Nullable String period, boolean technical) {

        /** What the organisation decides first, then what it does not. */
        int rank() {
            if (technical) {
                return 2;
            }
            return period == null ? 1 : 0;
        }
    }

    private Line line(KindOfRecord kind) {
        if (kind.keeping() instanceof Settled settled) {
            return new Line(kind, periods.of(kind, settled).toString(), false);
        }
        return kind.keeping() instanceof Technical technical
                ? new Line(kind, technical.longest().toString(), true)
                : new Line(kind, null, false);
    }

    /** What the organisation decides first. */
    public List<Line> lines() {
        return lines;
    }

    List<Kept> kept() {
        return kept;
    }

    String periodOf(KindOfRecord kind) {
        return String.valueOf(line(kind).period());
    }

    /** Periods that began before this have come to their end now. */
    Instant beginning(KindOfRecord kind, Instant now) {
        if (kind.keeping() instanceof Settled settled) {
            Period period = periods.of(kind, settled);
            return periods.beginning(now, period);
        }
        return kind.keeping() instanceof Technical technical ? now.minus(technical.longest()) : Instant.MIN;
    }
}
