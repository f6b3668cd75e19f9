package io.github.probity.bot.screening.load;

import io.github.probity.bot.running.Visitor;
import io.github.probity.graph.sandbox.Notifier;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/** A Probity with its PostgreSQL, in processes of their own that can be killed. */
final class ProbityProcess implements AutoCloseable {

    /** An auditor of the sample organisation. */
    private static final String AUDITOR = "5e7c0b1e-0000-4000-8000-000000000056";

    private final Path jar;
    private final Path data;
    private final int port;
    private final List<String> settings;
    private Process process;

    private ProbityProcess(Path jar, Path data, int port, List<String> settings) throws IOException {
        this.jar = jar;
        this.data = data;
        this.port = port;
        this.settings = settings;
        this.process = launch();
    }

    /** Starts one for the tenant on a new data folder, and waits until it is ready. */
    static ProbityProcess start(Path jar, Tenant tenant, List<String> javaOptions) throws IOException {
        List<String> settings = new ArrayList<>(javaOptions);
        settings.addAll(List.of("-jar", jar.toString(), "--laptop"));
        settings.add("--probity.graph.base-url=" + tenant.graph.baseUrl());
        settings.add("--probity.graph.token-keys-url=" + tenant.graph.tokenKeysUrl());
        settings.add("--probity.graph.tenant-id=" + Notifier.TENANT_ID);
        settings.add("--probity.graph.client-id=" + Notifier.APPLICATION_ID);
        ProbityProcess started =
                new ProbityProcess(jar, Files.createTempDirectory("probity-load"), freePort(), settings);
        started.awaitReady();
        return started;
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(settings);
        command.add("--server.port=" + port);
        command.add("--probity.data=" + data);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.resolve("log.txt").toFile()))
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    void restart() throws IOException {
        process.destroyForcibly().onExit().join();
        process = launch();
        awaitReady();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void killDatabase() {
        database().ifPresent(ProcessHandle::destroyForcibly);
    }

    private Optional<ProcessHandle> database() {
        return line("postmaster.pid", 0).flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
    }

    private Optional<String> line(String file, int number) {
        try {
            return Optional.of(Files.readAllLines(data.resolve("postgres").resolve(file))
                    .get(number)
                    .strip());
        } catch (IOException | IndexOutOfBoundsException gone) {
            return Optional.empty();
        }
    }

    /** Ends it all and deletes its data. */
    @Override
    public void close() throws IOException {
        killDatabase();
        kill();
        FileSystemUtils.deleteRecursively(data);
    }

    /** The address of its database. */
    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + line("postmaster.pid", 3).orElseThrow() + "/postgres?user=postgres";
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    /** Exports the audit trail as its auditor would, and has it verified. */
    boolean auditIsIntact() throws IOException, InterruptedException {
        Visitor auditor = Visitor.at(address(""));
        auditor.send("/sign-in", "/sign-in", Map.of("person", AUDITOR));
        Path trail = data.resolve("audit.jsonl");
        Files.writeString(trail, auditor.get("/console/audit/export").body());
        Process verifying = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toAbsolutePath().toString(),
                        "verify-audit",
                        trail.toString())
                .inheritIO()
                .start();
        return verifying.waitFor() == 0;
    }

    private void awaitReady() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(address("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        while (true) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Probity did not start: see " + data.resolve("log.txt"));
            }
            try {
                if (http.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
