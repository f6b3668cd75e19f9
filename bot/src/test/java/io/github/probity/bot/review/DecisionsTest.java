package io.github.probity.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a case is decided, alone or by two. On a running Probity with a real database. */
class DecisionsTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Reviews reviews = probity.bean(Reviews.class);
    private final Held held = probity.bean(Held.class);
    private final Person sender = Sample.stranger();
    private final Person one = Sample.all(Role.REVIEWER).get(0);
    private final Person other = Sample.all(Role.REVIEWER).get(1);
    private final Person senior = Sample.all(Role.SENIOR_REVIEWER).get(0);

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

    private long upheld(Person by) {
        long id = Sample.open(by.id(), Category.PROFANITY);
        reviews.claim(id, one);
        assertThat(reviews.decide(id, version(id), minor(), one)).isEmpty();
        return id;
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
