package io.github.probity.bot.review;

import io.github.probity.bot.people.Person;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks after reviewers: bounds in how many cases one reads within a day what was said, and says when a break is due. What
 * it counts by is kept for two days, and serves nothing else.
 */
@Service
public class Welfare {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Digests digests;
    private final Settings settings;
    private final Clock clock;

    Welfare(JdbcClient jdbc, Digests digests, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.digests = digests;
        this.settings = settings;
        this.clock = clock;
    }

    private record Exposure(long to, Instant at) {}

    /** Whether the reviewer may read what was said in this case today: in those that they have read today, they may. */
    public boolean mayRead(long id, Person reviewer) {
        Set<Long> read =
                new HashSet<>(today(reviewer).stream().map(Exposure::to).toList());
        return read.contains(id) || read.size() < settings.cap();
    }

    /** Counts that the reviewer reads what was said in a case. */
    @Transactional
    public void reads(long id, Person reviewer) {
        jdbc.sql("insert into review_exposure (reader, review_case, at) values (:reader, :case, :at)")
                .param("reader", reader(reviewer))
                .param("case", id)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("delete from review_exposure where at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    /** Whether the reviewer has just read as many cases in a row, without a pause, as call for one. */
    public boolean isBreakDue(Person reviewer) {
        Set<Long> inARow = new HashSet<>();
        Instant later = clock.instant();
        for (Exposure exposure : today(reviewer)) {
            if (Duration.between(exposure.at(), later).compareTo(settings.pause()) >= 0) {
                break;
            }
            inARow.add(exposure.to());
            later = exposure.at();
        }
        return inARow.size() >= settings.breakAfter();
    }

    /** In how many cases a reviewer may read what was said within a day. */
    public int cap() {
        return settings.cap();
    }

    /** How long a break is, at least. */
    public Duration pause() {
        return settings.pause();
    }

    /** After how many in a row a break is due. */
    public int breakAfter() {
        return settings.breakAfter();
    }

    /** Newest first. */
    private List<Exposure> today(Person reviewer) {
        Instant midnight =
                clock.instant().atZone(ZONE).toLocalDate().atStartOfDay(ZONE).toInstant();
        return jdbc.sql("select * from review_exposure where reader = :reader and at >= :midnight order by at desc")
                .param("reader", reader(reviewer))
                .param("midnight", Timestamp.from(midnight))
                .query((row, n) -> new Exposure(
                        row.getLong("review_case"), row.getTimestamp("at").toInstant()))
                .list();
    }

    private String reader(Person reviewer) {
        return digests.person(reviewer.id()).digest();
    }
}
