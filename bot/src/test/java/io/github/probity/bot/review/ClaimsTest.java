package io.github.probity.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may work on a case, and for how long. On a running Probity with a real database. */
class ClaimsTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Reviews reviews = probity.bean(Reviews.class);
    private final Person sender = Sample.stranger();
    private final Person one = Sample.all(Role.REVIEWER).get(0);
    private final Person other = Sample.all(Role.REVIEWER).get(1);

    @Test
    void ofManyWhoClaimAtOnceOneHoldsTheCase() {
        long id = Sample.open(sender.id(), Category.PROFANITY);
        List<Person> all = Sample.all(Role.REVIEWER);

        List<Optional<Refusal>> claims = IntStream.range(0, 9)
                .parallel()
                .mapToObj(n -> reviews.claim(id, all.get(n % all.size())))
                .toList();

        assertThat(claims).contains(Optional.empty(), Optional.of(Refusal.HELD_BY_OTHER));
        String holder = holder(id);
        assertThat(all.stream().filter(person -> reviews.claim(id, person).isEmpty()))
                .extracting(Person::id)
                .containsExactly(holder);
    }

    @Test
    void aDeadReviewersHoldReturnsAndTheirLateDecisionIsRefused() {
        long id = Sample.open(sender.id(), Category.PROFANITY);
        reviews.claim(id, one);
        Duration hour = Duration.ofHours(1);

        assertThat(claimAfter(hour, id, other)).isEmpty();
        assertThat(reviews.decide(id, version(id), minor(), one)).contains(Refusal.NOT_HELD);
        assertThat(holder(id)).isEqualTo(other.id());
    }

    @Test
    void nobodyJudgesThemselvesTheirManagerOrWhatTheyReported() {
        Person manager = probity.bean(People.class).managerOf(one.id()).orElseThrow();
        MessageRef message = Sample.message();
        probity.bean(Cases.class)
                .report(new Report(
                        Sample.words(),
                        one.id(),
                        message,
                        sender.id(),
                        null,
                        Sample.words(),
                        Report.About.OFFENSIVE,
                        Sample.SENT));
        long reported = probity.bean(Cases.class)
                .open(Sample.suspicion(message, 1, sender.id(), Sample.words(), Category.PROFANITY))
                .orElseThrow();

        assertThat(reviews.claim(Sample.open(one.id(), Category.PROFANITY), one))
                .contains(Refusal.OWN_MESSAGE);
        assertThat(reviews.claim(Sample.open(manager.id(), Category.PROFANITY), one))
                .contains(Refusal.MANAGERS_MESSAGE);
        assertThat(reviews.claim(Sample.open(manager.id(), Category.PROFANITY), other))
                .contains(Refusal.NEEDS_SENIOR);
        assertThat(reviews.claim(reported, one)).contains(Refusal.OWN_REPORT);
        assertThat(reviews.claim(reported, other)).isEmpty();
        assertThat(reviews.claim(reported, sender)).contains(Refusal.NOT_A_REVIEWER);
    }

    @Test
    void aCaseThatWasGivenBackIsNotOfferedAgain() {
        long id = Sample.open(sender.id(), Category.PROFANITY);
        Queue queue = probity.bean(Queue.class);
        reviews.claim(id, one);

        assertThat(reviews.giveBack(id, other)).contains(Refusal.NOT_HELD);
        assertThat(reviews.giveBack(id, one)).isEmpty();

        assertThat(queue.waiting(List.of(State.OPEN), one)).noneMatch(waiting -> waiting.id() == id);
        assertThat(queue.waiting(List.of(State.OPEN), other)).anyMatch(waiting -> waiting.id() == id);
    }

    /** A claim as it would be made after some time. */
    private Optional<Refusal> claimAfter(Duration time, long id, Person reviewer) {
        CaseTable table = probity.bean(CaseTable.class);
        Trail trail = probity.bean(Trail.class);
        Rules rules = probity.bean(Rules.class);
        Clock clock = Clock.offset(probity.bean(Clock.class), time);
        Reviews later = new Reviews(
                new Moves(table, rules, trail, clock),
                table,
                probity.bean(Consequences.class),
                rules,
                trail,
                probity.bean(Welfare.class),
                probity.bean(Settings.class));
        return Optional.ofNullable(probity.bean(TransactionTemplate.class).execute(status -> later.claim(id, reviewer)))
                .orElseThrow();
    }

    private static String holder(long id) {
        return Objects.requireNonNull(Sample.read(id).hold()).by();
    }

    private static int version(long id) {
        return Sample.read(id).version();
    }

    private static Decision minor() {
        return new Decision(Gravity.MINOR, null, false, "Swearing at a colleague.");
    }
}
