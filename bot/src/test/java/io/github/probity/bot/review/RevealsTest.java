package io.github.probity.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import org.junit.jupiter.api.Test;

/** Who is shown a sender’s name. On a running Probity with a real database. */
class RevealsTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Held held = probity.bean(Held.class);
    private final Person sender = Sample.stranger();
    private final Person one = Sample.all(Role.REVIEWER).get(0);
    private final Person other = Sample.all(Role.REVIEWER).get(1);
    private final Person senior = Sample.all(Role.SENIOR_REVIEWER).get(0);

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
}
