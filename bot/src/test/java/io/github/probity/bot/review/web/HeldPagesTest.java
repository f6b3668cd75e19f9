package io.github.probity.bot.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Action;
import io.github.probity.bot.review.Decision;
import io.github.probity.bot.review.Gravity;
import io.github.probity.bot.review.Queue;
import io.github.probity.bot.review.Reviews;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import io.github.probity.nlp.screening.Category;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Senders read what was done about what they sent, in words that speak to them. */
class HeldPagesTest {

    private static final String PAGE = "/console/held";

    private final RunningProbity probity = RunningProbity.get();
    private final Reviews reviews = probity.bean(Reviews.class);
    private final Person sender = Sample.employee(9);
    private final Visitor visitor = Visitor.as(sender);
    private final Person one = Sample.all(Role.REVIEWER).get(0);
    private final Person other = Sample.all(Role.REVIEWER).get(1);

    @Test
    void whoElseKnowsOfASeriousBreachIsSaidAndSoIsWhatTheSenderWroteAgainstIt() {
        long id = Sample.open(sender.id(), Category.HATE);
        reviews.claim(id, one);
        reviews.decide(
                id,
                version(id),
                new Decision(Gravity.SERIOUS, null, Set.of(Action.ASK_MEND, Action.TELL), "It attacks a group."),
                one);
        assertThat(card(id)).contains("Nothing has been decided").doesNotContain("Your manager");
        reviews.claim(id, other);
        reviews.second(id, version(id), true, "", other);

        assertThat(card(id))
                .contains(
                        "You were asked to edit or delete the message.",
                        "Your manager, Human Resources and the Head of ICT have been told.",
                        "It attacks a group.")
                .doesNotContain("the sender");
        visitor.send(PAGE, PAGE + "/" + id + "/appeal", Map.of("why", "I quoted a novel."));
        assertThat(card(id)).contains("You appealed on", "What you wrote in your appeal", "I quoted a novel.");
    }

    private int version(long id) {
        return probity.bean(Queue.class).find(id, one).orElseThrow().version();
    }

    private String card(long id) {
        return visitor.page(PAGE)
                .select("section:has(h2:matchesOwn(^Case " + id + "$))")
                .text();
    }
}
