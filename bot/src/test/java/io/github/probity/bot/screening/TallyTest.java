package io.github.probity.bot.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import io.github.probity.nlp.screening.Category;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What the figures say that findings lead to. */
class TallyTest {

    @Test
    void aCallForHelpLeadsToThoseWhoHelpAndToNoCase() {
        RunningProbity probity = RunningProbity.get();
        probity.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> probity.bean(Tally.class).add(Category.SELF_HARM, Power.TELL, true));

        assertThat(Visitor.with(Role.ADMIN)
                        .page("/console/screening")
                        .select("tbody")
                        .text())
                .contains("Person at risk In a dry run: Tell those who help");
    }
}
