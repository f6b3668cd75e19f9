package io.github.probity.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What reviewers and senders do with a case, on a running Probity with a real database. */
class ReviewsTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Reviews reviews = probity.bean(Reviews.class);
    private final Held held = probity.bean(Held.class);
    private final Person sender = Sample.stranger();
    private final Person one = Sample.all(Role.REVIEWER).get(0);
    private final Person other = Sample.all(Role.REVIEWER).get(1);
    private final Person senior = Sample.all(Role.SENIOR_REVIEWER).get(0);

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
                        List.of(),
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
    void aSeriousOutcomeTakesASecondReviewer() {
        long id = Sample.open(sender.id(), Category.HATE);
        reviews.claim(id, one);
        assertThat(reviews.decide(id, version(id), serious(), one)).isEmpty();
        assertThat(Sample.read(id).state()).isEqualTo(State.SECOND_OPINION);
        assertThat(reviews.claim(id, one)).contains(Refusal.DECIDED_BEFORE);

        reviews.claim(id, other);
        assertThat(reviews.second(id, version(id), false, " ", other)).contains(Refusal.REASON_MISSING);
        assertThat(reviews.second(id, version(id), true, "", other)).isEmpty();

        assertThat(Sample.read(id).state()).isEqualTo(State.UPHELD);
        assertThat(Sample.audited(id))
                .containsExactly("case.opened", "case.claimed", "case.proposed", "case.claimed", "case.upheld");
    }

    @Test
    void whoeverDisagreesSendsTheCaseBackWithANote() {
        long id = Sample.open(sender.id(), Category.HATE);
        reviews.claim(id, one);
        reviews.decide(id, version(id), serious(), one);
        reviews.claim(id, other);

        assertThat(reviews.second(id, version(id), false, "It quotes a novel.", other))
                .isEmpty();

        assertThat(Sample.read(id).state()).isEqualTo(State.OPEN);
        assertThat(Sample.read(id).ruling()).isEqualTo(Case.Ruling.NONE);
        assertThat(probity.bean(Trail.class).of(id))
                .extracting(HistoryLine::note)
                .contains("It quotes a novel.");
    }

    @Test
    void aDecisionOnAnOlderSightOfTheCaseOrWithoutAReasonChangesNothing() {
        long id = Sample.open(sender.id(), Category.PROFANITY);
        reviews.claim(id, one);
        int seen = version(id);
        reviews.claim(id, one);

        assertThat(reviews.decide(id, seen, minor(), one)).contains(Refusal.CHANGED);
        assertThat(reviews.decide(id, version(id), new Decision(null, null, false, " "), one))
                .contains(Refusal.REASON_MISSING);
        assertThat(Sample.read(id).state()).isEqualTo(State.OPEN);
    }

    @Test
    void theSenderIsToldOnceAppealsAndAnotherDecides() {
        long id = upheld(sender);
        List<String> told = new ArrayList<>();

        assertThat(held.find(id, Sample.stranger())).isEmpty();
        assertThat(held.appeal(id, "", Sample.stranger())).contains(Refusal.NOT_YOURS);
        assertThat(held.appeal(id, "It was a quotation.", sender)).isEmpty();
        assertThat(held.appeal(id, "", sender)).contains(Refusal.NOT_NOW);
        assertThat(reviews.claim(id, other)).contains(Refusal.NEEDS_SENIOR);
        reviews.claim(id, senior);
        probity.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            assertThat(reviews.decideAppeal(id, version(id), true, "A quotation.", senior))
                    .isEmpty();
            deliver(id, told);
            deliver(id, told);
        });

        assertThat(told).containsExactly(sender.id());
        assertThat(Sample.read(id).state()).isEqualTo(State.APPEAL_UPHELD);
        assertThat(Sample.audited(id)).endsWith("case.appealed", "case.claimed", "case.appeal-upheld");
    }

    @Test
    void whoTookPartInTheDecisionDoesNotDecideTheAppeal() {
        long id = Sample.open(sender.id(), Category.PROFANITY);
        reviews.claim(id, senior);
        reviews.decide(id, version(id), minor(), senior);
        held.appeal(id, "", sender);

        assertThat(reviews.claim(id, senior)).contains(Refusal.DECIDED_BEFORE);
    }

    @Test
    void anAppealComesInTimeOrNotAtAll() {
        long id = upheld(sender);
        Case now = Sample.read(id);
        Rules rules = probity.bean(Rules.class);
        var decided = Objects.requireNonNull(now.ruling().decided()).at();

        assertThat(rules.refusal(now, Move.APPEAL, sender, decided.plus(Duration.ofDays(28))))
                .isEmpty();
        assertThat(rules.refusal(
                        now,
                        Move.APPEAL,
                        sender,
                        decided.plus(Duration.ofDays(28)).plusSeconds(1)))
                .contains(Refusal.TOO_LATE);
    }

    @Test
    void theThirdMinorBreachCountsAsSeriousUntilAnAppealIsUpheld() {
        long first = upheld(sender);
        upheld(sender);
        long third = Sample.open(sender.id(), Category.PROFANITY);
        assertThat(Sample.read(third).gravity()).isEqualTo(Gravity.SERIOUS);

        held.appeal(first, "", sender);
        reviews.claim(first, senior);
        reviews.decideAppeal(first, version(first), true, "Wrong.", senior);

        assertThat(Sample.read(third).gravity()).isEqualTo(Gravity.MINOR);
    }

    @Test
    void aNameIsShownOnlyAfterASecondPersonAgreedAndTheSenderSeesIt() {
        long id = Sample.open(sender.id(), Category.THREAT);
        Reveals reveals = probity.bean(Reveals.class);

        assertThat(reveals.ask(id, "", one)).contains(Refusal.REASON_MISSING);
        assertThat(reveals.ask(id, "There may be danger.", one)).isEmpty();
        assertThat(reveals.name(id, one)).isEmpty();
        long wish = reveals.of(id).get(0).id();
        assertThat(reveals.grant(id, wish, one)).contains(Refusal.NEEDS_SENIOR);
        assertThat(reveals.grant(id, wish, senior)).isEmpty();

        assertThat(reveals.name(id, one)).contains(sender.id());
        assertThat(reveals.name(id, other)).isEmpty();
        assertThat(held.reveals(Sample.read(id))).hasSize(1);
        assertThat(Sample.audited(id)).containsExactly("case.opened", "case.reveal-asked", "case.revealed");
    }

    @Test
    void nobodyGrantsTheirOwnWish() {
        long id = Sample.open(sender.id(), Category.THREAT);
        Reveals reveals = probity.bean(Reveals.class);
        reveals.ask(id, "Danger.", senior);

        assertThat(reveals.grant(id, reveals.of(id).get(0).id(), senior)).contains(Refusal.SECOND_PERSON);
    }

    @Test
    void manyAreDismissedTogetherSaveThoseThatTheReviewerMayNotJudge() {
        long mine = Sample.open(one.id(), Category.PROFANITY);
        long free = Sample.open(sender.id(), Category.PROFANITY);
        long heldByOther = Sample.open(sender.id(), Category.PROFANITY);
        reviews.claim(heldByOther, other);

        assertThat(reviews.dismissAll(List.of(mine, free, heldByOther, -1L), "", one))
                .isZero();
        assertThat(reviews.dismissAll(List.of(mine, free, heldByOther, -1L), "A song.", one))
                .isOne();

        assertThat(Sample.read(free).state()).isEqualTo(State.DISMISSED);
        assertThat(reviews.reopen(free, version(free), "Not a song.", one)).contains(Refusal.NEEDS_SENIOR);
        assertThat(reviews.reopen(free, version(free), "Not a song.", senior)).isEmpty();
        assertThat(Sample.read(free).state()).isEqualTo(State.OPEN);
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

    private long upheld(Person by) {
        long id = Sample.open(by.id(), Category.PROFANITY);
        reviews.claim(id, one);
        assertThat(reviews.decide(id, version(id), minor(), one)).isEmpty();
        return id;
    }

    private void deliver(long id, List<String> told) {
        long word = probity.bean(JdbcClient.class)
                .sql("select id from review_word where review_case = ? and occasion = 'SENDER_APPEAL_UPHELD'")
                .param(id)
                .query(Long.class)
                .single();
        new WordDelivery(
                        probity.bean(Words.class),
                        probity.bean(WordWriter.class),
                        List.of((person, message) -> told.add(person)))
                .deliver(word);
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

    private static Decision serious() {
        return new Decision(Gravity.SERIOUS, null, true, "It attacks people for what they are.");
    }
}
