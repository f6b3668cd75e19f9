package io.github.probity.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How a sender appeals, and who decides it. On a running Probity with a real database. */
class AppealsTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Reviews reviews = probity.bean(Reviews.class);
    private final Held held = probity.bean(Held.class);
    private final Person sender = Sample.stranger();
    private final Person one = Sample.all(Role.REVIEWER).get(0);
    private final Person other = Sample.all(Role.REVIEWER).get(1);
    private final Person senior = Sample.all(Role.SENIOR_REVIEWER).get(0);

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

    private static int version(long id) {
        return Sample.read(id).version();
    }

    private static Decision minor() {
        return new Decision(Gravity.MINOR, null, false, "Swearing at a colleague.");
    }
}
