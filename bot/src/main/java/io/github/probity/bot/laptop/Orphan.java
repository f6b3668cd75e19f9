package io.github.probity.bot.laptop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server that a killed Probity left running. It must end before another may start on the same data; only
 * the holder of the data folder's lock may ask it to.
 */
final class Orphan {

    private static final Logger log = LoggerFactory.getLogger(Orphan.class);
    private static final int PATIENCE_SECONDS = 10;

    private Orphan() {}

    /** Ends the server, when there is one, and clears away what it leaves behind. Nothing committed is lost. */
    static void stop(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> server = server(pidFile);
        if (server.isPresent()) {
            log.info("Stopping the database server that an earlier Probity left running");
            stop(server.get());
        }
        Files.deleteIfExists(pidFile);
    }

    /** The process that the file names, unless the number has since gone to some other program. */
    private static Optional<ProcessHandle> server(Path pidFile) throws IOException {
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                .filter(process -> process.info()
                        .command()
                        .map(command -> Path.of(command).getFileName().toString())
                        .filter(program -> program.startsWith("postgres"))
                        .isPresent());
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException stuck) {
            server.destroyForcibly();
            server.onExit().join();
        }
    }
}
