package io.github.probity.bot.review.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.conversation.Channel;
import io.github.probity.bot.conversation.ReplyText;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Action;
import io.github.probity.bot.review.Decision;
import io.github.probity.bot.review.Gravity;
import io.github.probity.bot.review.Held;
import io.github.probity.bot.review.Queue;
import io.github.probity.bot.review.Reveals;
import io.github.probity.bot.review.Reviews;
import io.github.probity.bot.review.Sample;
import io.github.probity.bot.review.Word;
import io.github.probity.bot.review.Word.Occasion;
import io.github.probity.bot.review.WordWriter;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What people are told is true of them: whom else it was told, what they can do, and where. */
class LettersTest {

    private static final String ADDRESS = "https://probity.example";

    private final RunningProbity probity = RunningProbity.get();
    private final Reviews reviews = probity.bean(Reviews.class);
    private final Person sender = Sample.employee(8);
    private final Person one = Sample.all(Role.REVIEWER).get(0);
    private final Person other = Sample.all(Role.REVIEWER).get(1);
    private final Person senior = Sample.all(Role.SENIOR_REVIEWER).get(0);

    @Test
    void onceTheAppealIsDecidedNoFurtherOneIsPromised() {
        long id = Sample.open(sender.id(), Category.PROFANITY);
        decide(id, Gravity.MINOR);
        assertThat(letter(Occasion.SENDER_DECIDED, id)).contains("You can appeal until");
        probity.bean(Held.class).appeal(id, "", sender);
        reviews.claim(id, senior);
        reviews.decideAppeal(id, version(id), false, "It swears.", senior);

        assertThat(letter(Occasion.SENDER_APPEAL_REFUSED, id))
                .contains("the decision stands", ADDRESS + "/console/held")
                .doesNotContain("You can appeal until");
    }

    @Test
    void whoeverWasShownToAReviewerIsNotToldTheContrary() {
        long id = Sample.open(sender.id(), Category.PROFANITY);
        probity.bean(TransactionTemplate.class)
                .executeWithoutResult(status ->
                        probity.bean(Reveals.class).grant(id, one.id(), "Three of the same wording.", senior.id()));
        decide(id, Gravity.MINOR);

        assertThat(letter(Occasion.SENDER_DECIDED, id))
                .contains("Your name was shown to a reviewer")
                .doesNotContain("did not see your name");
    }

    @Test
    void whereNoManagerCouldBeToldNobodyIsToldThatOneWas() {
        Person gone = Sample.stranger();
        long id = Sample.open(gone.id(), Category.HATE);
        decide(id, Gravity.SERIOUS, Action.TELL);
        reviews.claim(id, other);
        assertThat(reviews.second(id, version(id), true, "", other)).isEmpty();

        assertThat(letter(Occasion.OFFICE_TOLD, id))
                .contains("no manager was told", gone.id())
                .doesNotContain("has been told", "appeal");
        assertThat(letter(Occasion.SENDER_DECIDED, id)).doesNotContain("Your manager");
    }

    @Test
    void whoeverIsAskedToActIsLedToThePlace() {
        long concern = Sample.open(sender.id(), Category.SELF_HARM);

        assertThat(letter(Occasion.CONTACT_CONCERN, concern)).endsWith(ADDRESS + "/console/concerns/" + concern);
    }

    private void decide(long id, Gravity gravity, Action... actions) {
        reviews.claim(id, one);
        assertThat(reviews.decide(id, version(id), new Decision(gravity, null, Set.of(actions), "It swears."), one))
                .isEmpty();
    }

    private int version(long id) {
        return probity.bean(Queue.class).find(id, one).orElseThrow().version();
    }

    private String letter(Occasion occasion, long about) {
        return ReplyText.of(
                probity.bean(WordWriter.class).write(new Word(0, about, occasion, sender.id(), null)),
                new Channel("teams", true, Duration.ZERO),
                ADDRESS);
    }
}
