package io.github.probity.bot.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.Conflicts;
import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.Refusal;
import io.github.probity.bot.review.Reviews;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.review.SealedMessages;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.SetClock;
import io.github.probity.nlp.screening.Category;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What reviewers do with samples, on a real database; the messages stand in a system of the test's own. */
class SampleReviewsTest {

    private static final Answer CLEAN = new Answer(Answer.Verdict.NOTHING_WRONG, null);
    private static final Answer HATE = new Answer(Answer.Verdict.MISSED, Category.HATE);
    private static final SamplingSettings ALL =
            new SamplingSettings(20, 1, 1, 1, Duration.ofDays(14), Duration.ofMinutes(15));

    private final RunningProbity probity = RunningProbity.get();
    private final JdbcClient jdbc = probity.bean(JdbcClient.class);
    private final SetClock clock = new SetClock("2035-01-01T10:00:00Z");
    private final StandInOriginals teams = new StandInOriginals();
    private final Person one = Sample.all(Role.REVIEWER).get(0);
    private final Person other = Sample.all(Role.REVIEWER).get(1);
    private final Person sender = Sample.stranger();
    private final String words = Sample.words();
    private final MessageRef message = Sample.message();
    private final SampleReviews reviews = reviews();

    @BeforeEach
    void oneMessageWaits() {
        jdbc.sql("delete from accuracy_sample where answer is null").update();
        teams.put(message, sender.id(), words);
        in(() -> {
            new Samples(probity.bean(ChoiceTable.class), probity.bean(SealedMessages.class), ALL, clock)
                    .offer(message, Stratum.of(Stratum.Place.CHAT, .7));
            return true;
        });
        clock.pass(Duration.ofDays(1));
    }

    @Test
    void aDaysChoiceIsShownWhenTheDayIsOver() {
        assertThat(reviews.waiting(one)).isOne();
        clock.pass(Duration.ofHours(-11));
        assertThat(reviews.waiting(one)).isZero();
        assertThat(take(one)).isEmpty();
    }

    @Test
    void aMessageIsOneReviewersUntilTheyDisappear() {
        long id = take(one).orElseThrow();

        assertThat(take(one)).contains(id);
        assertThat(take(other)).isEmpty();
        assertThat(read(id, other)).isInstanceOf(Reading.NotHeld.class);
        clock.pass(Duration.ofMinutes(16));
        assertThat(take(other)).contains(id);
        assertThat(answer(id, CLEAN, false, one)).isInstanceOf(Judged.NotHeld.class);
    }

    @Test
    void itIsReadWhereItStandsAndThatIsWrittenDown() {
        long id = take(one).orElseThrow();

        assertThat(read(id, one))
                .isInstanceOfSatisfying(
                        Reading.Shown.class,
                        shown -> assertThat(shown.original().text()).isEqualTo(words));

        assertThat(audited(id)).containsExactly("sample.read");
        assertThat(jdbc.sql("select count(*) from accuracy_sample s where s::text like :words")
                        .param("words", "%" + words + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void afterTheAnswerNobodyKnowsWhereItStands() {
        long id = take(one).orElseThrow();

        assertThat(answer(id, CLEAN, false, one)).isInstanceOf(Judged.Counted.class);

        assertThat(answer(id, HATE, false, one)).isInstanceOf(Judged.NotHeld.class);
        assertThat(jdbc.sql("select answer from accuracy_sample where id = :id and sealed is null")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("nothing_wrong");
        assertThat(audited(id)).containsExactly("sample.answered");
    }

    @Test
    void nobodyJudgesWhatTheyOrTheirManagerSent() {
        Person manager = probity.bean(People.class).managerOf(one.id()).orElseThrow();
        teams.put(message, manager.id(), words);
        long id = take(one).orElseThrow();
        assertThat(read(id, one)).isEqualTo(new Reading.NotYours(Refusal.MANAGERS_MESSAGE));
        assertThat(take(one)).isEmpty();

        teams.put(message, other.id(), words);
        assertThat(take(other)).contains(id);
        assertThat(read(id, other)).isEqualTo(new Reading.NotYours(Refusal.OWN_MESSAGE));
        assertThat(audited(id)).isEmpty();
    }

    @Test
    void whatWasMissedIsACaseOnlyIfTheReviewerWantsOneAndNotTheirsToDecide() {
        long id = take(one).orElseThrow();
        Judged judged = answer(id, HATE, true, one);

        assertThat(judged).isInstanceOf(Judged.Reported.class);
        String reference = ((Judged.Reported) judged).receipt().reference();
        long opened = jdbc.sql("select review_case from review_report where reference = :reference")
                .param("reference", reference)
                .query(Long.class)
                .single();
        assertThat(probity.bean(Reviews.class).claim(opened, one)).contains(Refusal.OWN_REPORT);
        assertThat(probity.bean(Reviews.class).claim(opened, other)).isEmpty();
    }

    @Test
    void whatWasMissedIsOtherwiseCountedAndNoMore() {
        long cases = cases();
        long id = take(one).orElseThrow();

        assertThat(answer(id, HATE, false, one)).isInstanceOf(Judged.Counted.class);

        assertThat(cases()).isEqualTo(cases);
    }

    @Test
    void aPersonAtRiskIsAlwaysPassedOn() {
        long id = take(one).orElseThrow();

        assertThat(answer(id, new Answer(Answer.Verdict.MISSED, Category.SELF_HARM), false, one))
                .isInstanceOf(Judged.Reported.class);

        assertThat(jdbc.sql("select route from review_case order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("support");
    }

    @Test
    void aDeletedMessageIsLeftOut() {
        long id = take(one).orElseThrow();
        teams.delete(message);

        assertThat(read(id, one)).isInstanceOf(Reading.Gone.class);
        assertThat(reviews.waiting(one)).isZero();
    }

    @Test
    void whatIsGoneBeforeTheAnswerIsCountedWithoutACase() {
        long id = take(one).orElseThrow();
        teams.remove(message);

        assertThat(answer(id, HATE, true, one)).isInstanceOf(Judged.CountedButGone.class);
        assertThat(reviews.waiting(one)).isZero();
    }

    @Test
    void whileTheOtherSystemDoesNotAnswerNothingIsLost() {
        long id = take(one).orElseThrow();
        teams.reachable(false);

        assertThat(read(id, one)).isEqualTo(new Reading.Unreachable("Teams does not answer just now."));
        assertThat(answer(id, HATE, true, one)).isInstanceOf(Judged.Unreachable.class);

        teams.reachable(true);
        assertThat(answer(id, HATE, true, one)).isInstanceOf(Judged.Reported.class);
    }

    @Test
    void whoPassesAMessageOverIsNotOfferedItAgain() {
        long id = take(one).orElseThrow();

        assertThat(in(() -> reviews.skip(id, one))).isTrue();

        assertThat(take(one)).isEmpty();
        assertThat(take(other)).contains(id);
        assertThat(in(() -> reviews.skip(id, one))).isFalse();
    }

    private SampleReviews reviews() {
        LiveMessages live = new LiveMessages(probity.bean(SealedMessages.class), () -> teams);
        return new SampleReviews(
                probity.bean(SampleTable.class),
                live,
                new MissedMessages(live, probity.bean(Cases.class)),
                probity.bean(Conflicts.class),
                probity.bean(Audit.class),
                ALL,
                clock);
    }

    private Optional<Long> take(Person person) {
        return in(() -> reviews.take(person));
    }

    private Reading read(long id, Person person) {
        return in(() -> reviews.read(id, person));
    }

    private Judged answer(long id, Answer answer, boolean openCase, Person person) {
        return in(() -> reviews.answer(id, answer, openCase, person));
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(probity.bean(TransactionTemplate.class).execute(status -> work.get()));
    }

    private List<String> audited(long id) {
        return jdbc.sql("select kind from audit where subject = ? order by number")
                .param("sample/" + id)
                .query(String.class)
                .list();
    }

    private long cases() {
        return jdbc.sql("select count(*) from review_case").query(Long.class).single();
    }
}
