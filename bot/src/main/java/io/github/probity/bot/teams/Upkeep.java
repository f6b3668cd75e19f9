package io.github.probity.bot.teams;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.github.probity.bot.teams.card.KeptCards;
import io.github.probity.bot.teams.inbox.Inbox;
import io.github.probity.bot.teams.outbox.AddressBook;
import io.github.probity.bot.teams.outbox.Outbox;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the channel does by itself, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class Upkeep {

    @Bean
    RecurringTask<Void> resumeLetters(Inbox inbox) {
        return Tasks.recurring("teams-resume", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) -> inbox.resume());
    }

    @Bean
    RecurringTask<Void> forgetLettersAndCards(Inbox inbox, Outbox outbox, AddressBook addresses, KeptCards cards) {
        return Tasks.recurring("teams-forget", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    inbox.forget();
                    outbox.forget();
                    addresses.forgetOld();
                    cards.deleteWhatIsDue();
                });
    }
}
