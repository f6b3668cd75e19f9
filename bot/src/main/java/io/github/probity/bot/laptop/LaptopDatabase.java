package io.github.probity.bot.laptop;

import io.github.probity.bot.serve.CannotStart;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** PostgreSQL on this machine, for this process alone. Starts beside the application and not before it. */
public final class LaptopDatabase implements AutoCloseable {

    static final String USER = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final CompletableFuture<EmbeddedPostgres> server;

    private LaptopDatabase(DataFolder folder) {
        this.folder = folder;
        this.server = CompletableFuture.supplyAsync(this::start, task -> new Thread(task, "laptop-database").start());
    }

    /**
     * Claims the folder at once, and begins to start PostgreSQL in it.
     *
     * @throws CannotStart when the folder can't be used
     */
    public static LaptopDatabase open(Path folder) {
        return new LaptopDatabase(DataFolder.claim(folder));
    }

    /**
     * Where the database can be reached; waits until it can.
     *
     * @throws CannotStart when PostgreSQL didn't start
     */
    public String url() {
        try {
            return server.join().getJdbcUrl(USER, "postgres");
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof CannotStart refusal) {
                throw refusal;
            }
            throw failed;
        }
    }

    private EmbeddedPostgres start() {
        try {
            Orphan.stop(folder.cluster());
            boolean fresh = folder.isNew();
            if (fresh) {
                folder.markUnfinished();
            }
            EmbeddedPostgres started = durable().start();
            folder.markFinished();
            return started;
        } catch (IOException | RuntimeException | ExceptionInInitializerError failed) {
            throw new CannotStart(
                    "Probity's database did not start in " + folder.cluster() + " (" + reason(failed) + ").", failed);
        }
    }

    /** The library's own defaults are for tests and lose what was acknowledged: each is put back to PostgreSQL's. */
    private EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "50");
    }

    private static String reason(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    /** Stops PostgreSQL and lets go of the folder; a start still under way is waited for. */
    @Override
    public void close() {
        try {
            server.join().close();
        } catch (IOException | CompletionException alreadyDown) {
            // The next start deals with whatever is left, as it does after a kill.
        } finally {
            folder.close();
        }
    }
}
