package io.github.probity.bot.serve;

import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses to start without a database and a bot identity, except on a laptop. */
final class RequiredSettings implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final List<String> REQUIRED = List.of("probity.db.url", "probity.teams.app-id");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of(Serve.LAPTOP))) {
            return;
        }
        List<String> missing = REQUIRED.stream()
                .filter(setting -> environment.getProperty(setting, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new CannotStart("Probity cannot start without " + String.join(" and ", missing)
                    + ": set it (" + variable(missing.get(0))
                    + " in the environment, or --" + missing.get(0) + "=... here), or try Probity out with --laptop.");
        }
    }

    private static String variable(String setting) {
        return setting.replace('.', '_').replace('-', '_').toUpperCase(java.util.Locale.ROOT);
    }

    /** Before the check of the port: what is missing matters more. */
    @Override
    public int getOrder() {
        return -1;
    }
}
