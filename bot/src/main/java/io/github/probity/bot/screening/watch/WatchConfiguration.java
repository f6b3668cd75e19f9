package io.github.probity.bot.screening.watch;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.github.probity.bot.screening.ScreeningSettings;
import io.github.probity.bot.screening.intake.Forgetting;
import io.github.probity.bot.screening.intake.MessageDoor;
import io.github.probity.bot.screening.intake.Troubles;
import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.message.MessageSweep;
import io.github.probity.graph.message.SweepSettings;
import io.github.probity.graph.message.Teams;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the watching does by itself, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

    @Bean
    Teams graphTeams(GraphConnection graph) {
        return new Teams(graph);
    }

    @Bean
    Sweep screeningSweep(
            Watched watched,
            GraphConnection graph,
            MessageDoor door,
            SourceTable sources,
            Troubles troubles,
            Clock clock) {
        MessageSweep sweep = new MessageSweep(graph, SweepSettings.usual(), sources, clock);
        return new Sweep(watched, sweep, door, sources, troubles, clock);
    }

    @Bean
    RecurringTask<Void> keepSubscriptions(Watch watch, ScreeningSettings settings) {
        return Tasks.recurring(Jobs.KEEP, FixedDelay.of(settings.keep())).execute((instance, context) -> watch.keep());
    }

    @Bean
    RecurringTask<Void> sweepMessages(Sweep sweep, ScreeningSettings settings) {
        return Tasks.recurring(Jobs.SWEEP, FixedDelay.of(settings.sweep())).execute((instance, context) -> sweep.run());
    }

    @Bean
    RecurringTask<Void> forgetSeenMessages(Forgetting forgetting) {
        return Tasks.recurring(Jobs.FORGET, FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> forgetting.run());
    }

    /** A sandbox begins anew with every process and knows nothing of what an earlier one was asked for. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> watchFromTheStart(
            ObjectProvider<GraphSandbox> sandbox, SubscriptionTable table, Jobs jobs) {
        return ready -> {
            if (sandbox.getIfAvailable() != null) {
                table.all().forEach(subscription -> table.remove(subscription.id()));
            }
            jobs.keepNow();
            jobs.sweepNow();
        };
    }
}
