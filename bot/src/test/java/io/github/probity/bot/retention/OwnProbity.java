package io.github.probity.bot.retention;

import io.github.probity.bot.Probity;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.SetClock;
import io.github.probity.bot.running.Visitor;
import io.github.probity.bot.serve.Serve;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A Probity of its own for tests of disposal, with a database of its own and a clock that can be set: letting years pass
 * would destroy what other tests keep in the one they share. Started by the first test that asks for it.
 */
public final class OwnProbity {

    private static @Nullable OwnProbity running;

    private final Path data;
    private final SetClock clock;
    private final ConfigurableApplicationContext context;

    private OwnProbity(Path data, SetClock clock) {
        this.data = data;
        this.clock = clock;
        SpringApplication spring = new SpringApplication(Probity.class);
        spring.setAdditionalProfiles(Serve.LAPTOP);
        spring.addInitializers(made -> ((GenericApplicationContext) made)
                .registerBean("setClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
        this.context = spring.run("--server.port=0", "--probity.data=" + data, "--probity.encoder.enabled=false");
    }

    /** The one of this run. */
    public static synchronized OwnProbity get() {
        try {
            OwnProbity now = running;
            if (now == null) {
                Path data = Files.createTempDirectory("probity-disposal");
                SpringApplication.getShutdownHandlers().add(() -> FileSystemUtils.deleteRecursively(data.toFile()));
                now = new OwnProbity(
                        data,
                        new SetClock(
                                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
                running = now;
            }
            return now;
        } catch (IOException noTemporaryFolder) {
            throw new UncheckedIOException(noTemporaryFolder);
        }
    }

    public SetClock clock() {
        return clock;
    }

    /** The folder with everything that this Probity keeps, its database's files among them. */
    public Path data() {
        return data;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public URI address(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + path);
    }

    /** This person, signed in. */
    public Visitor as(Person person) {
        Visitor visitor = Visitor.at(address(""));
        visitor.send("/sign-in", "/sign-in", Map.of("person", person.id()));
        return visitor;
    }

    /** Somebody of the sample organisation with this role. */
    public Person person(Role role) {
        return bean(People.class).everyone().stream()
                .filter(person -> person.is(role))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody of staff without a role, to whom nobody reports. */
    public Person employee(int number) {
        return bean(People.class).everyone().stream()
                .filter(person -> person.roles().isEmpty() && person.kind() == Person.Kind.STAFF)
                .filter(person -> bean(People.class).reportsOf(person.id()).isEmpty())
                .skip(number)
                .findFirst()
                .orElseThrow();
    }
}
