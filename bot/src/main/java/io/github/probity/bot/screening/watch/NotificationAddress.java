package io.github.probity.bot.screening.watch;

import io.github.probity.bot.screening.intake.NotificationEndpoint;
import io.github.probity.bot.serve.Serve;
import java.net.URI;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Where Graph is to post: the setting, or on a laptop this process itself. */
@Component
class NotificationAddress {

    private final Environment environment;

    NotificationAddress(Environment environment) {
        this.environment = environment;
    }

    /** Empty if nobody has said, so that Graph cannot tell of anything. */
    Optional<URI> get() {
        return setting().or(this::laptop);
    }

    private Optional<URI> setting() {
        return Optional.ofNullable(environment.getProperty("probity.graph.notification-url"))
                .filter(address -> !address.isBlank())
                .map(URI::create);
    }

    private Optional<URI> laptop() {
        return Optional.ofNullable(environment.getProperty("local.server.port"))
                .filter(port -> environment.acceptsProfiles(Profiles.of(Serve.LAPTOP)))
                .map(port -> URI.create("http://localhost:" + port + NotificationEndpoint.PATH));
    }
}
