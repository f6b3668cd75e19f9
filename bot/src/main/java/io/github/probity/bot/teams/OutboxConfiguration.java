package io.github.probity.bot.teams;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.github.probity.bot.conversation.Languages;
import io.github.probity.bot.conversation.Seal;
import io.github.probity.bot.teams.card.KeptCards;
import io.github.probity.bot.teams.connector.TeamsAdapter;
import io.github.probity.bot.teams.outbox.Address;
import io.github.probity.bot.teams.outbox.AddressBook;
import io.github.probity.bot.teams.outbox.Delivery;
import io.github.probity.bot.teams.outbox.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Lets Probity speak first. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    @Bean
    AddressBook teamsAddressBook(JdbcClient jdbc, Clock clock) {
        return new AddressBook(jdbc, clock);
    }

    @Bean
    Languages teamsLanguages(AddressBook addresses) {
        return person -> addresses.find(person).map(Address::language).orElse(Locale.UK);
    }

    @Bean
    Outbox teamsOutbox(
            JdbcClient jdbc,
            Seal seal,
            JsonMapper json,
            AddressBook addresses,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        return new Outbox(jdbc, seal, json, addresses, scheduler, clock);
    }

    @Bean
    Delivery teamsDelivery(Outbox outbox, TeamsAdapter adapter, Replies replies, KeptCards kept) {
        return outbox.delivery(new TeamsCarrier(adapter, replies, kept));
    }

    /** One message; what comes back to it soon is only what the database could not write. */
    @Bean
    CustomTask<Void> sayInTeams(Delivery delivery) {
        return Tasks.custom(Outbox.TASK)
                .onFailureReschedule(FixedDelay.of(Duration.ofSeconds(30)))
                .execute((message, context) -> delivery.attempt(Long.parseLong(message.getId()))
                        .<CompletionHandler<Void>>map(
                                next -> (complete, operations) -> operations.reschedule(complete, next))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }
}
