package io.github.probity.bot.laptop;

import io.github.probity.bot.serve.Serve;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Opens the laptop's database as soon as the settings are known, so that it starts while Spring does. */
final class LaptopStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of(Serve.LAPTOP))) {
            LaptopDatabase database = LaptopDatabase.open(Path.of(environment.getRequiredProperty("probity.data")));
            SpringApplication.getShutdownHandlers().add(database::close);
            handOver(database, event.getBootstrapContext());
        }
    }

    private static void handOver(LaptopDatabase database, ConfigurableBootstrapContext bootstrap) {
        bootstrap.addCloseListener(closed ->
                closed.getApplicationContext().getBeanFactory().registerSingleton("laptopDatabase", database));
    }

    /** After the checks that cost nothing. */
    @Override
    public int getOrder() {
        return 1;
    }
}
