package io.github.probity.bot.teams;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.github.probity.bot.retention.Kept;
import io.github.probity.bot.retention.Kept.Disposed;
import io.github.probity.bot.retention.KindOfRecord;
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

    /** Two days of keys, so that an activity which Teams delivers again is known; what it said goes with its answer. */
    @Bean
    Kept lettersKept(Inbox inbox) {
        return Kept.of(
                KindOfRecord.technical("teams-letters", Duration.ofDays(2), "teams_letter"),
                batch -> Disposed.unnamed(inbox.forget()));
    }

    /** Two days of what Teams called a message, so that what was sent is not sent again; what it said goes when it is sent. */
    @Bean
    Kept outgoingKept(Outbox outbox) {
        return Kept.of(
                KindOfRecord.technical("teams-outgoing", Duration.ofDays(2), "teams_outgoing"),
                batch -> Disposed.unnamed(outbox.forget()));
    }

    /** A year after somebody was last heard of, for that long they may have to be told something. */
    @Bean
    Kept addressesKept(AddressBook addresses) {
        return Kept.of(
                KindOfRecord.technical("teams-addresses", Duration.ofDays(366), "teams_address", "teams_service"),
                batch -> Disposed.unnamed(addresses.forgetOld()));
    }

    /** A week, in which somebody may still press a button of a card. */
    @Bean
    Kept cardsKept(KeptCards cards) {
        return Kept.of(
                KindOfRecord.technical("teams-cards", Duration.ofDays(7), "teams_card"),
                batch -> Disposed.unnamed(cards.deleteWhatIsDue()));
    }
}
