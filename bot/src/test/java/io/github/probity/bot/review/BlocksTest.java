package io.github.probity.bot.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** How the message of a case is hidden from its readers, and what its sender answers. */
class BlocksTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Cases cases = probity.bean(Cases.class);
    private final Reviews reviews = probity.bean(Reviews.class);
    private final Measures measures = probity.bean(Measures.class);
    private final SampleOriginals originals = probity.bean(SampleOriginals.class);
    private final Person sender = Sample.stranger();
    private final Person reviewer = Sample.all(Role.REVIEWER).get(0);
    private final Person senior = Sample.all(Role.SENIOR_REVIEWER).get(0);
    private final MessageRef message = SampleOriginals.place();
    private final String words = Sample.words();

    @Test
    void aMessageIsHiddenOnceItsBreachIsUpheldAndShownAgainAfterAnUpheldAppeal() {
        long id = upheldAndHidden();
        assertThat(originals.blocking(message))
                .satisfies(blocking -> assertThat(blocking.mayOverride()).isTrue());

        probity.bean(Held.class).appeal(id, "", sender);
        reviews.claim(id, senior);
        reviews.decideAppeal(id, version(id), true, "A quotation.", senior);

        done(id);
        assertThat(originals.blocking(message)).isNull();
        assertThat(Sample.audited(id)).endsWith("case.appeal-upheld", "case.message-shown");
    }

    @Test
    void whoeverHoldsAnOpenCaseHasItHiddenAndADismissalShowsItAgain() {
        long id = open(message, Category.THREAT);
        assertThat(measures.block(id, reviewer)).contains(Refusal.NOT_HELD);
        reviews.claim(id, reviewer);
        assertThat(measures.unblock(id, reviewer)).contains(Refusal.NOT_NOW);
        assertThat(measures.block(id, reviewer)).isEmpty();
        done(id);
        assertThat(originals.blocking(message))
                .satisfies(blocking -> assertThat(blocking.mayOverride()).isFalse());

        reviews.decide(id, version(id), new Decision(null, null, Set.of(), "A song."), reviewer);

        done(id);
        assertThat(originals.blocking(message)).isNull();
    }

    @Test
    void anOutageIsWaitedOutAndAMessageThatIsGoneNeedsNothing() {
        originals.breakDown(message);
        long id = open(message, Category.PROFANITY);
        reviews.claim(id, reviewer);
        measures.block(id, reviewer);
        Block waiting = measures.block(Sample.read(id)).orElseThrow();
        String wish = id + "-" + waiting.number();
        assertThatThrownBy(() -> probity.bean(Blocking.class).run(wish)).isInstanceOf(Originals.Unreachable.class);
        assertThat(measures.block(Sample.read(id)).orElseThrow().isDone()).isFalse();

        originals.delete(message);
        originals.mend(message);
        probity.bean(Blocking.class).run(wish);
        probity.bean(Blocking.class).run(wish);

        assertThat(measures.block(Sample.read(id)).orElseThrow().reached()).isZero();
        assertThat(Sample.audited(id)).containsOnlyOnce("case.message-gone");
    }

    /** In one transaction, so that nobody else does meanwhile what is done here in order. */
    @Test
    void aWishThatIsOvertakenWhileItIsDoneIsFollowedByTheNewestOne() {
        probity.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            long id = open(message, Category.PROFANITY);
            reviews.claim(id, reviewer);
            measures.block(id, reviewer);
            originals.meanwhile(message, () -> {
                assertThat(measures.unblock(id, reviewer)).isEmpty();
                run(id);
            });

            run(id);
            assertThat(originals.blocking(message)).isNotNull();
            run(id);

            assertThat(originals.blocking(message)).isNull();
            assertThat(measures.block(Sample.read(id)).orElseThrow().number()).isEqualTo(3);
        });
    }

    @Test
    void theSameWordsSentAgainAreHiddenToo() {
        long id = open(message, Category.PROFANITY);
        reviews.claim(id, reviewer);
        measures.block(id, reviewer);
        done(id);
        MessageRef again = SampleOriginals.place();

        assertThat(open(again, Category.PROFANITY)).isEqualTo(id);

        done(id);
        assertThat(originals.blocking(again)).isNotNull();
    }

    @Test
    void aMessageThatNobodyCanReachIsNotSaidToBeHidden() {
        MessageRef nowhere = Sample.message();
        long id = cases.open(Sample.suspicion(nowhere, 1, sender.id(), words, Category.THREAT))
                .orElseThrow();
        reviews.claim(id, reviewer);

        assertThat(measures.block(id, reviewer)).contains(Refusal.OUT_OF_REACH);
    }

    @Test
    void aFalsePositiveIsARemarkBeforeTheDecisionAndAnAppealAfterIt() {
        long id = open(message, Category.PROFANITY);
        cases.answered(message, false, "It is a quotation.", Instant.now());
        cases.answered(message, false, "It is a quotation.", Instant.now());
        assertThat(Sample.read(id).state()).isEqualTo(State.OPEN);
        assertThat(Sample.audited(id)).containsOnlyOnce("case.false-positive");
        assertThat(measures.isDisputed(Sample.read(id))).isTrue();

        MessageRef other = SampleOriginals.place();
        long decided = cases.open(Sample.suspicion(other, 1, sender.id(), Sample.words(), Category.PROFANITY))
                .orElseThrow();
        reviews.claim(decided, reviewer);
        reviews.decide(decided, version(decided), minor(), reviewer);
        cases.answered(other, false, "It is a quotation.", Instant.now());

        assertThat(Sample.read(decided).state()).isEqualTo(State.APPEALED);
        assertThat(probity.bean(Trail.class).of(decided))
                .extracting(HistoryLine::note)
                .contains("It is a quotation.");
    }

    @Test
    void anOverrideIsNotedWithItsReasonAndChangesNothingElse() {
        long id = upheldAndHidden();

        cases.answered(message, true, "The customer must see it.", Instant.now());
        cases.answered(Sample.message(), true, null, Instant.now());

        assertThat(Sample.read(id).state()).isEqualTo(State.UPHELD);
        assertThat(measures.isOverridden(Sample.read(id))).isTrue();
        assertThat(Sample.audited(id)).endsWith("case.block-overridden");
    }

    @Test
    void aDecisionThatHidesNothingShowsAgainWhatWasHiddenAtOnce() {
        long id = hiddenAtOnce();
        reviews.claim(id, reviewer);
        reviews.decide(id, version(id), new Decision(Gravity.MINOR, null, Set.of(Action.ASK_MEND), "Rude."), reviewer);

        done(id);
        assertThat(originals.blocking(message)).isNull();
    }

    @Test
    void whatTheSecondReviewerHidesStaysHiddenWhenTheProposalHidNothing() {
        long id = hiddenAtOnce();
        Person second = Sample.all(Role.REVIEWER).get(1);
        reviews.claim(id, reviewer);
        reviews.decide(id, version(id), new Decision(Gravity.SERIOUS, null, Set.of(), "It threatens."), reviewer);
        reviews.claim(id, second);
        assertThat(measures.block(id, second)).isEmpty();
        assertThat(reviews.second(id, version(id), true, "", second)).isEmpty();

        done(id);
        assertThat(originals.blocking(message)).isNotNull();
    }

    @Test
    void aMessageThatWasHiddenAtOnceIsShownAgainOnceItsSenderHasMendedIt() {
        long id = hiddenAtOnce();
        cases.edited(message, 2);

        done(id);
        assertThat(originals.blocking(message)).isNull();
        assertThat(Sample.read(id).state()).isEqualTo(State.OPEN);
    }

    private long hiddenAtOnce() {
        long id = open(message, Category.PROFANITY);
        cases.block(id);
        done(id);
        return id;
    }

    private long upheldAndHidden() {
        long id = open(message, Category.PROFANITY);
        reviews.claim(id, reviewer);
        assertThat(reviews.decide(id, version(id), minor(), reviewer)).isEmpty();
        done(id);
        return id;
    }

    private static Decision minor() {
        return new Decision(Gravity.MINOR, null, Set.of(Action.BLOCK, Action.TELL), "Swearing at a colleague.");
    }

    private long open(MessageRef where, Category category) {
        originals.say(where, where, sender.id(), "Sam Ple", words);
        return cases.open(Sample.suspicion(where, 1, sender.id(), words, category))
                .orElseThrow();
    }

    /** Does what is wished, as the job does it. */
    private void run(long id) {
        Block wish = measures.block(Sample.read(id)).orElseThrow();
        probity.bean(Blocking.class).run(id + "-" + wish.number());
    }

    /** Waits until the job has done what is wished. */
    private void done(long id) {
        Instant latest = Instant.now().plusSeconds(60);
        while (!measures.block(Sample.read(id)).orElseThrow().isDone()) {
            assertThat(Instant.now()).isBefore(latest);
            Thread.onSpinWait();
        }
    }

    private static int version(long id) {
        return Sample.read(id).version();
    }
}
