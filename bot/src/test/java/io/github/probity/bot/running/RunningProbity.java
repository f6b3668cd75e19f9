package io.github.probity.bot.running;

import io.github.probity.bot.Probity;
import io.github.probity.bot.serve.Serve;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Probity on a laptop, with real PostgreSQL in a folder of its own; started by the first test that asks for it. */
public final class RunningProbity {

    private static @Nullable RunningProbity running;

    private final Path data;
    private final ConfigurableApplicationContext context;

    private RunningProbity(Path data, ConfigurableApplicationContext context) {
        this.data = data;
        this.context = context;
    }

    /** The one of this run. */
    public static synchronized RunningProbity get() {
        RunningProbity now = running == null ? start() : running;
        running = now;
        return now;
    }

    private static RunningProbity start() {
        try {
            Path data = Files.createTempDirectory("probity-tests");
            SpringApplication.getShutdownHandlers().add(() -> FileSystemUtils.deleteRecursively(data.toFile()));
            SpringApplication spring = new SpringApplication(Probity.class);
            spring.setAdditionalProfiles(Serve.LAPTOP);
            String promptly = "--db-scheduler.polling-interval=200ms";
            return new RunningProbity(data, spring.run("--server.port=0", "--probity.data=" + data, promptly));
        } catch (IOException noTemporaryFolder) {
            throw new UncheckedIOException(noTemporaryFolder);
        }
    }

    /** The address of a page. */
    public URI address(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + path);
    }

    /** The data folder, which is this Probity's alone. */
    public Path data() {
        return data;
    }

    /** A part of the application. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All parts of the application of this type. */
    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }
}
