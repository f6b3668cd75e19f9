package io.github.probity.bot.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Decision;
import io.github.probity.bot.review.Gravity;
import io.github.probity.bot.review.Queue;
import io.github.probity.bot.review.Reviews;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import io.github.probity.nlp.screening.Category;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Those who deal with a proceeding read whom it is about. */
class ProceedingPagesTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Reviews reviews = probity.bean(Reviews.class);
    private final Person one = Sample.all(Role.REVIEWER).get(0);
    private final Person other = Sample.all(Role.REVIEWER).get(1);

    @Test
    void aClosedAccountIsCalledSo() {
        Person gone = Sample.stranger();
        long id = Sample.open(gone.id(), Category.THREAT);
        reviews.claim(id, one);
        reviews.decide(id, version(id), new Decision(Gravity.SERIOUS, null, Set.of(), "It threatens."), one);
        reviews.claim(id, other);
        reviews.second(id, version(id), true, "", other);

        assertThat(Visitor.with(Role.HUMAN_RESOURCES)
                        .page("/console/proceedings")
                        .select("tbody")
                        .text())
                .contains("somebody whose account is closed (" + gone.id() + " in the directory)");
    }

    private int version(long id) {
        return probity.bean(Queue.class).find(id, one).orElseThrow().version();
    }
}
