package io.github.probity.bot.accuracy;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.Decision;
import io.github.probity.bot.review.Gravity;
import io.github.probity.bot.review.Held;
import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.Queue;
import io.github.probity.bot.review.Report;
import io.github.probity.bot.review.Reviews;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.review.Suspicion;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Ground;
import io.github.probity.nlp.screening.Severity;
import io.github.probity.nlp.text.Span;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A made-up quarter of a council: some hundred cases that came in and were decided by the usual doors, and a few hundred
 * judged samples, all moved into the past. Made once for a run.
 */
public final class SampleQuarter {

    private static final int CASES = 130;
    private static final List<String> DEPARTMENTS = List.of("Housing", "Finance", "Adult Social Care", "Planning");
    private static boolean made;

    private final RunningProbity probity = RunningProbity.get();
    private final JdbcClient jdbc = probity.bean(JdbcClient.class);
    private final Random random = new Random(78);
    private final List<Person> reviewers = Sample.all(Role.REVIEWER);
    private final Person senior = Sample.all(Role.SENIOR_REVIEWER).get(0);

    private SampleQuarter() {}

    public static synchronized void make() {
        if (!made) {
            made = true;
            new SampleQuarter().makeAll();
        }
    }

    private void makeAll() {
        for (int n = 0; n < CASES; n++) {
            decide(n % 9 == 0 ? reported() : found(), 8 + random.nextInt(78));
        }
        samples();
    }

    private final Person[] senders = new Person[40];

    private Person sender() {
        int at = random.nextInt(senders.length);
        Person known = senders[at];
        Person sender = known == null ? Sample.stranger() : known;
        senders[at] = sender;
        return sender;
    }

    private @Nullable Person last;

    private long found() {
        last = sender();
        double draw = random.nextDouble();
        Category category = draw < .3
                ? Category.PROFANITY
                : draw < .6
                        ? Category.HARASSMENT
                        : draw < .75
                                ? Category.HATE
                                : draw < .85 ? Category.PERSONAL_DATA : draw < .93 ? Category.THREAT : Category.SEXUAL;
        Ground[] grounds = {Ground.RACE, Ground.RACE, Ground.SEX, Ground.DISABILITY, Ground.SECTARIAN, Ground.AGE};
        Finding finding = new Finding(
                category,
                category == Category.HATE ? grounds[random.nextInt(grounds.length)] : null,
                null,
                Severity.LOW,
                .4 + .6 * random.nextDouble(),
                new Span(0, 7),
                category == Category.PERSONAL_DATA ? "personal-data:nino" : "offence/encoder",
                "It was made for a test.");
        return probity.bean(Cases.class)
                .open(new Suspicion(Sample.message(), 1, last.id(), Sample.words(), List.of(finding), Instant.now()))
                .orElseThrow();
    }

    private long reported() {
        last = sender();
        MessageRef message = Sample.message();
        probity.bean(Cases.class)
                .report(new Report(
                        UUID.randomUUID().toString(),
                        Sample.stranger().id(),
                        message,
                        last.id(),
                        null,
                        Sample.words(),
                        Report.About.OFFENSIVE,
                        Instant.now()));
        return jdbc.sql("select max(id) from review_case").query(Long.class).single();
    }

    private void decide(long id, int daysAgo) {
        Person reviewer = reviewers.get(random.nextInt(reviewers.size()));
        Reviews reviews = probity.bean(Reviews.class);
        if (random.nextDouble() < .9 && reviews.claim(id, reviewer).isEmpty()) {
            double draw = random.nextDouble();
            Gravity outcome = draw < .22 ? null : draw < .95 ? Gravity.MINOR : Gravity.SERIOUS;
            reviews.decide(id, version(id, reviewer), new Decision(outcome, null, false, "Because."), reviewer);
            if (outcome == Gravity.MINOR && random.nextDouble() < .15) {
                appeal(id, reviews);
            }
        }
        moveBack(id, daysAgo);
    }

    private void appeal(long id, Reviews reviews) {
        Person sender = Objects.requireNonNull(last);
        probity.bean(Held.class).appeal(id, "It was a quotation.", sender);
        if (random.nextDouble() < .8 && reviews.claim(id, senior).isEmpty()) {
            reviews.decideAppeal(id, version(id, senior), random.nextBoolean(), "Read again.", senior);
        }
    }

    private int version(long id, Person reviewer) {
        return probity.bean(Queue.class).find(id, reviewer).orElseThrow().version();
    }

    /** Decisions take from an hour to some days, appeals longer. */
    private void moveBack(long id, int daysAgo) {
        String department =
                random.nextInt(8) == 0 ? null : DEPARTMENTS.get(Math.min(random.nextInt(4), random.nextInt(4)));
        jdbc.sql("""
                update review_case set opened_at = now() - make_interval(days => :days), department = :department,
                    decided_at = now() - make_interval(days => :days) + make_interval(hours => :hours),
                    decided_by = coalesce(decided_by, 'nobody')
                where id = :id and decided_at is not null
                """)
                .param("days", daysAgo)
                .param("department", department)
                .param("hours", 1 + (int) Math.abs(random.nextGaussian() * 30))
                .param("id", id)
                .update();
        jdbc.sql(
                        "update review_case set opened_at = now() - make_interval(days => :days), department = :department where id = :id")
                .param("days", daysAgo)
                .param("department", department)
                .param("id", id)
                .update();
        jdbc.sql("""
                update review_case set appealed_at = decided_at + interval '1 day',
                    appeal_decided_at = case when appeal_decided_at is null then null else decided_at + make_interval(hours => :hours) end
                where id = :id and appealed_at is not null
                """).param("hours", 30 + random.nextInt(100)).param("id", id).update();
    }

    private void samples() {
        LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        int[] passed = {3_100, 420, 110, 2_300, 260, 80};
        double[] rates = {.06, .2, .6, .06, .25, .6};
        double[] missed = {.001, .02, .16, .001, .02, .2};
        SampleTable table = probity.bean(SampleTable.class);
        ChoiceTable choices = probity.bean(ChoiceTable.class);
        for (int kind = 0; kind < passed.length; kind++) {
            Stratum stratum = Stratum.ALL.get(kind);
            for (int n = 0; n < passed[kind]; n++) {
                LocalDate day = today.minusDays(5 + n % 80);
                choices.count(day, stratum, n);
                if (random.nextDouble() < rates[kind]) {
                    sample(table, day, stratum, rates[kind], missed[kind]);
                }
            }
        }
    }

    private void sample(SampleTable table, LocalDate day, Stratum stratum, double rate, double missed) {
        jdbc.sql("insert into accuracy_day (day) values (:day) on conflict do nothing")
                .param("day", Date.valueOf(day))
                .update();
        long id = jdbc.sql("""
                        insert into accuracy_sample (day, stratum, rate, priority, message, sealed)
                        values (:day, :stratum, :rate, 0.5, :message, 'x') returning id
                        """)
                .param("day", Date.valueOf(day))
                .param("stratum", stratum.code())
                .param("rate", rate)
                .param("message", UUID.randomUUID().toString())
                .query(Long.class)
                .single();
        double draw = random.nextDouble();
        Answer answer = draw < missed
                ? new Answer(Answer.Verdict.MISSED, Category.HARASSMENT)
                : draw > .97
                        ? new Answer(Answer.Verdict.CANNOT_TELL, null)
                        : new Answer(Answer.Verdict.NOTHING_WRONG, null);
        table.answer(id, answer, Instant.now());
    }
}
