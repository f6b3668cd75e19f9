package io.github.probity.bot.review;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.github.probity.bot.serve.Serve;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class ReviewConfiguration {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 7;

    @Bean
    Vault vault(Environment environment) {
        return vaultOf(environment);
    }

    /** The vault with the keys that the settings, or the key file of the data folder, give. */
    static Vault vaultOf(Environment environment) {
        String set = environment.getProperty("probity.review.key", "");
        String key = set.isBlank() ? keyFile(environment) : set;
        List<String> former = Binder.get(environment)
                .bind("probity.review.former-keys", String[].class)
                .map(List::of)
                .orElse(List.of());
        return new Vault(Stream.concat(Stream.of(key), former.stream()).toList());
    }

    private static String keyFile(Environment environment) {
        boolean laptop = environment.acceptsProfiles(Profiles.of(Serve.LAPTOP));
        return KeyFile.in(Path.of(environment.getRequiredProperty("probity.data")))
                .key(laptop);
    }

    @Bean
    Digests digests(JdbcClient jdbc, Vault vault) {
        return new Digests(jdbc, vault);
    }

    @Bean
    OneTimeTask<Void> sayReviewWord(WordDelivery delivery) {
        return Tasks.oneTime(Words.TASK)
                .execute((instance, context) -> delivery.deliver(Long.parseLong(instance.getId())));
    }

    /** An outage of the other system is waited out: it is tried again after half a minute, and at most an hour. */
    @Bean
    OneTimeTask<Void> blockReviewedMessage(Blocking blocking, Clock clock) {
        return Tasks.oneTime(Blocks.TASK)
                .onFailure((failed, operations) -> {
                    int before = Math.min(failed.getExecution().consecutiveFailures, MOST_DOUBLINGS);
                    Duration wait = FIRST_WAIT.multipliedBy(1L << before);
                    operations.reschedule(failed, clock.instant().plus(wait));
                })
                .execute((instance, context) -> blocking.run(instance.getId()));
    }
}
