package io.github.probity.bot.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.bot.acknowledgement.Acknowledgements;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.policies.Versions;
import io.github.probity.bot.retention.LegalHolds.Refusal;
import io.github.probity.bot.retention.LegalHolds.Wish;
import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.Incident;
import io.github.probity.bot.review.Incidents;
import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.Report;
import io.github.probity.bot.review.Suspicion;
import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Severity;
import io.github.probity.nlp.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing under a hold is disposed of, by the job or by hand, and everything else is. */
class LegalHoldsTest {

    private static final Duration PAST_EVERY_PERIOD = Duration.ofDays(365 * 30);

    private final OwnProbity probity = OwnProbity.get();
    private final LegalHolds holds = probity.bean(LegalHolds.class);
    private final Disposal disposal = probity.bean(Disposal.class);
    private final JdbcClient jdbc = probity.bean(JdbcClient.class);
    private final Person officer = probity.person(Role.INFORMATION_OFFICER);

    @Test
    void aCaseUnderAHoldOutlivesItsPeriodUntilTheHoldIsLifted() {
        long held = open(stranger());
        long other = open(stranger());
        long hold = set(onCase(held, 100, false));

        letYearsPass();
        assertThat(isThere(held)).isTrue();
        assertThat(isThere(other)).isFalse();

        assertThat(holds.lift(hold, officer)).isEmpty();
        disposal.run();
        assertThat(isThere(held)).isFalse();
        assertThat(audited(hold)).containsExactly("hold.set", "hold.lifted");
    }

    @Test
    void aHoldOnAPersonReachesWhatTheySentWhatTheyReportedAndWhatTheyHaveRead() {
        Person person = probity.employee(3);
        long sent = open(person.id());
        long reported = report(person.id());
        String incident = probity.bean(Incidents.class)
                .report(Incident.Kind.SITE, UUID.randomUUID().toString(), person.id(), "bad.example")
                .reference();
        long round = register(person, probity.employee(4));
        set(new Wish(null, null, person.id(), "A claim", today().plusYears(100), false, false));

        letYearsPass();

        assertThat(isThere(sent)).isTrue();
        assertThat(isThere(reported)).isTrue();
        assertThat(count("select count(*) from review_incident where reference = ?", incident))
                .isOne();
        assertThat(jdbc.sql("select person from acknowledgement where round = ?")
                        .param(round)
                        .query(String.class)
                        .list())
                .containsExactly(person.id());
        liftAll();
        disposal.run();
        assertThat(isThere(sent) || isThere(reported)).isFalse();
        assertThat(count("select count(*) from acknowledgement_round where id = ?", round))
                .isZero();
    }

    @Test
    void aHoldOnAPseudonymHoldsThePersonBehindItWhoeverThatIs() {
        String person = stranger();
        long sent = open(person);
        String pseudonym = holds.shown(new Subject.OfPerson(jdbc.sql("select sender from review_case where id = ?")
                .param(sent)
                .query(String.class)
                .single()));
        set(new Wish(
                null,
                pseudonym.toLowerCase(java.util.Locale.ROOT),
                null,
                "A claim",
                today().plusYears(100),
                false,
                false));

        letYearsPass();

        assertThat(isThere(sent)).isTrue();
        liftAll();
    }

    @Test
    void noHandAtTheDatabaseDisposesOfWhatIsHeld() {
        long held = open(stranger());
        set(onCase(held, 1, false));

        assertThatThrownBy(() -> jdbc.sql("delete from review_case where id = ?")
                        .param(held)
                        .update())
                .hasMessageContaining("legal hold");
        liftAll();
        assertThat(jdbc.sql("delete from review_case where id = ?").param(held).update())
                .isOne();
    }

    @Test
    void aHoldThatEndsByItselfDoesSoAndLeavesItsEntryAndOneThatIsReviewedStays() {
        long ends = set(onCase(open(stranger()), 1, true));
        long reviewed = set(onCase(open(stranger()), 1, false));

        probity.clock().pass(Duration.ofDays(365 * 2));
        disposal.run();

        assertThat(audited(ends)).containsExactly("hold.set", "hold.ended");
        assertThat(holds.inForce()).extracting(Hold::id).contains(reviewed).doesNotContain(ends);
        assertThat(holds.inForce())
                .filteredOn(hold -> hold.id() == reviewed)
                .allMatch(hold -> hold.isReviewDue(holds.today()));
        assertThat(holds.renew(reviewed, today().plusYears(1), officer)).isEmpty();
        assertThat(audited(reviewed)).containsExactly("hold.set", "hold.reviewed");
        liftAll();
    }

    @Test
    void whatCannotBeAHoldIsRefusedAndNothingIsWritten() {
        long open = open(stranger());
        Wish wish = onCase(open, 1, false);
        int before = holds.inForce().size();

        assertThat(holds.set(wish, probity.person(Role.AUDITOR))).contains(Refusal.NOT_AN_OFFICER);
        assertThat(holds.set(new Wish(open, null, null, " ", today().plusDays(1), true, false), officer))
                .contains(Refusal.REASON_MISSING);
        assertThat(holds.set(new Wish(open, null, null, "x", today(), true, false), officer))
                .contains(Refusal.DAY_NOT_AHEAD);
        assertThat(holds.set(onCase(999_999_999, 1, false), officer)).contains(Refusal.NOTHING_THERE);
        assertThat(holds.set(new Wish(null, "ZZZZ-ZZZZ", null, "x", today().plusDays(1), true, false), officer))
                .contains(Refusal.NOTHING_THERE);
        assertThat(holds.inForce()).hasSize(before);

        assertThat(holds.set(wish, officer)).isEmpty();
        assertThat(holds.set(wish, officer)).contains(Refusal.HELD_ALREADY);
        liftAll();
        assertThat(holds.lift(1, officer)).contains(Refusal.NOT_IN_FORCE);
    }

    @Test
    void whyAHoldWasSetIsSealedAndNotInTheTrail() {
        String secret = "tribunal" + UUID.randomUUID();
        set(new Wish(open(stranger()), null, null, secret, today().plusDays(5), true, false));

        assertThat(new Remains(jdbc, probity.data()).tablesWith(secret)).isEmpty();
        assertThat(holds.inForce()).extracting(Hold::reason).contains(secret);
        liftAll();
    }

    private void letYearsPass() {
        probity.clock().pass(PAST_EVERY_PERIOD);
        disposal.run();
    }

    private Wish onCase(long id, int years, boolean ends) {
        return new Wish(id, null, null, "A claim", today().plusYears(years), ends, false);
    }

    private long set(Wish wish) {
        assertThat(holds.set(wish, officer)).isEmpty();
        return holds.inForce().stream().mapToLong(Hold::id).max().orElseThrow();
    }

    private void liftAll() {
        holds.inForce().forEach(hold -> holds.lift(hold.id(), officer));
    }

    private LocalDate today() {
        return holds.today();
    }

    private long open(String sender) {
        Finding finding = new Finding(
                Category.PROFANITY,
                null,
                null,
                Severity.MEDIUM,
                0.9,
                new Span(0, 7),
                "rule",
                "It was made for a test.");
        return probity.bean(Cases.class)
                .open(new Suspicion(
                        new MessageRef(
                                "teams/19:test@thread.v2", UUID.randomUUID().toString()),
                        1,
                        sender,
                        "You are a " + UUID.randomUUID(),
                        List.of(finding),
                        probity.clock().instant()))
                .orElseThrow();
    }

    private long report(String reporter) {
        String key = UUID.randomUUID().toString();
        probity.bean(Cases.class)
                .report(new Report(
                        key,
                        reporter,
                        null,
                        stranger(),
                        null,
                        "You are a " + key,
                        Report.About.OFFENSIVE,
                        probity.clock().instant()));
        return jdbc.sql("select max(review_case) from review_report")
                .query(Long.class)
                .single();
    }

    private long register(Person... people) {
        Acknowledgements register = probity.bean(Acknowledgements.class);
        long version =
                probity.bean(Versions.class).shelves().get(0).versions().get(0).id();
        long round = register.start(
                version, List.of(people), probity.bean(Versions.class).today(), "owner");
        register.close(round, "owner");
        return round;
    }

    private static String stranger() {
        return "person-" + UUID.randomUUID();
    }

    private boolean isThere(long id) {
        return count("select count(*) from review_case where id = ?", id) == 1;
    }

    private long count(String sql, Object param) {
        return jdbc.sql(sql).param(param).query(Long.class).single();
    }

    private List<String> audited(long hold) {
        return jdbc.sql("select kind from audit where subject = ? order by number")
                .param("hold/" + hold)
                .query(String.class)
                .list();
    }
}
