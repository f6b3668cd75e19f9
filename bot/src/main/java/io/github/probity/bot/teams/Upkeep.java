package io.github.probity.bot.teams;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.Kept.Disposed;
import io.github.probity.bot.retention.KindOfRecord;
import io.github.probity.bot.teams.card.KeptCards;
import io.github.probity.bot.teams.inbox.Inbox;
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
    RecurringTask<Void> forgetLettersAndCards(Inbox inbox, KeptCards cards) {
        return Tasks.recurring("teams-forget", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    inbox.forget();
                    cards.deleteWhatIsDue();
                });
    }

    /** Two days of keys, so that an activity which Teams delivers again is known; what it said goes with its answer. */
    @Bean
    Kept lettersKept(Inbox inbox) {
        return Kept.of(
                KindOfRecord.technical("teams-letters", Duration.ofDays(2), "teams_letter"),
                batch -> Disposed.unnamed(inbox.forget()));
    }

    /** A week, in which somebody may still press a button of a card. */
    @Bean
    Kept cardsKept(KeptCards cards) {
        return Kept.of(
                KindOfRecord.technical("teams-cards", Duration.ofDays(7), "teams_card"),
                batch -> Disposed.unnamed(cards.deleteWhatIsDue()));
    }
}
