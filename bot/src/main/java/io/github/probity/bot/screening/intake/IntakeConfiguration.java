package io.github.probity.bot.screening.intake;

import io.github.probity.bot.review.Cases;
import io.github.probity.bot.screening.Scope;
import io.github.probity.bot.screening.Screening;
import io.github.probity.bot.screening.ScreeningSettings;
import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.message.ChatMembers;
import io.github.probity.graph.message.Messages;
import io.github.probity.graph.message.notification.EncryptionKeys;
import io.github.probity.graph.message.notification.KnownSubscriptions;
import io.github.probity.graph.message.notification.NotificationSettings;
import io.github.probity.graph.message.notification.Notifications;
import io.github.probity.graph.message.notification.PublishedTokenKeys;
import io.github.probity.graph.sandbox.GraphSandbox;
import io.github.probity.graph.sandbox.Notifier;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the intake together. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    Messages graphMessages(GraphConnection graph) {
        return new Messages(graph);
    }

    @Bean
    ChatMembers graphChatMembers(GraphConnection graph, Clock clock) {
        return new ChatMembers(graph, clock);
    }

    @Bean
    Notifications graphNotifications(
            KnownSubscriptions known,
            EncryptionKeys keys,
            ObjectProvider<GraphSandbox> sandbox,
            Environment environment) {
        GraphSandbox local = sandbox.getIfAvailable();
        return new Notifications(
                local == null
                        ? settings(environment)
                        : new NotificationSettings(Notifier.TENANT_ID, Notifier.APPLICATION_ID),
                known,
                keys,
                new PublishedTokenKeys(local == null ? PublishedTokenKeys.MICROSOFT : local.tokenKeysUrl()));
    }

    /** The application that Graph's tokens are for is the one that subscribed; often it is the bot's too. */
    private static NotificationSettings settings(Environment environment) {
        String application = setting(environment, "probity.graph.client-id");
        return new NotificationSettings(
                setting(environment, "probity.graph.tenant-id"),
                application.isEmpty() ? setting(environment, "probity.teams.app-id") : application);
    }

    private static String setting(Environment environment, String name) {
        @Nullable String value = environment.getProperty(name);
        return value == null ? "" : value.strip();
    }

    @Bean
    SeenTable screeningSeen(JdbcClient jdbc, Clock clock) {
        return new SeenTable(jdbc, clock);
    }

    @Bean
    MessageDoor messageDoor(
            SeenTable seen,
            Screening screening,
            Scope scope,
            ChatMembers members,
            Cases cases,
            TransactionTemplate transaction) {
        return new MessageDoor(seen, new Hearing(screening, scope, members), screening, cases, transaction);
    }

    @Bean
    Forgetting screeningForgetting(SeenTable seen, ScreeningSettings settings) {
        return new Forgetting(seen, settings);
    }

    @Bean
    Intake screeningIntake(
            JdbcClient jdbc,
            Clock clock,
            Notifications notifications,
            Messages messages,
            MessageDoor door,
            LifecycleEvents lifecycle,
            Refusals refusals,
            Troubles troubles,
            ScreeningSettings settings) {
        PostReader reader = new PostReader(notifications, messages, door, lifecycle, refusals, troubles);
        return new Intake(new PostTable(jdbc, clock), reader, settings.workers());
    }
}
