package io.github.probity.bot.people;

import io.github.probity.bot.serve.Serve;
import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.client.GraphSettings;
import io.github.probity.graph.directory.Directory;
import io.github.probity.graph.directory.DirectorySettings;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Connects the directory: Microsoft Graph, or on a laptop that names no other its sandbox. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    @Bean
    @Profile(Serve.LAPTOP)
    @ConditionalOnProperty(name = "probity.graph.base-url", havingValue = "sandbox")
    GraphSandbox graphSandbox() {
        return GraphSandbox.start();
    }

    @Bean
    GraphConnection graphConnection(ObjectProvider<GraphSandbox> sandbox, Environment environment) {
        GraphSandbox served = sandbox.getIfAvailable();
        return new GraphConnection(
                served == null ? new GraphAccess(environment).settings() : GraphSettings.sandbox(served.baseUrl()));
    }

    @Bean
    Directory directory(GraphConnection connection, Clock clock) {
        return new Directory(connection, DirectorySettings.usual(), clock);
    }

    @Bean
    DirectoryPeople people(Directory directory) {
        return new DirectoryPeople(directory, RoleGroups.usual());
    }

    /** Nobody who signs in first should wait for the directory, nor the start of the application. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> directoryWarmUp(DirectoryPeople people) {
        return ready -> {
            Thread reader = new Thread(people::warmUp, "directory-warm-up");
            reader.setDaemon(true);
            reader.start();
        };
    }
}
