package io.github.probity.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is shown a sender’s name. On a running Probity with a real database. */
class RevealsTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Held held = probity.bean(Held.class);
    private final Person sender = Sample.stranger();
    private final Person one = Sample.all(Role.REVIEWER).get(0);
    private final Person other = Sample.all(Role.REVIEWER).get(1);

    @Test
    void whatWasGrantedWithoutAnInvestigationInForceShowsNobodyAName() {
        long id = Sample.open(sender.id(), Category.THREAT);
        Reveals reveals = probity.bean(Reveals.class);

        grant(id);

        assertThat(reveals.name(id, one)).isEmpty();
        assertThat(reveals.name(id, other)).isEmpty();
        assertThat(held.reveals(Sample.read(id))).hasSize(1);
        assertThat(Sample.audited(id)).containsExactly("case.opened", "case.revealed");
    }

    @Test
    void whoeverSentTheMessageIsKnownToThoseAloneWhoKeepThemFromDecidingAboutIt() {
        long id = Sample.open(sender.id(), Category.THREAT);

        assertThat(probity.bean(Reveals.class).partyTo(id)).contains(sender.id());
        assertThat(probity.bean(Reveals.class).partyTo(Long.MAX_VALUE)).isEmpty();
    }

    private void grant(long id) {
        probity.bean(TransactionTemplate.class)
                .executeWithoutResult(status ->
                        probity.bean(Reveals.class).grant(id, one.id(), "There may be danger.", "head-of-ict"));
    }
}
