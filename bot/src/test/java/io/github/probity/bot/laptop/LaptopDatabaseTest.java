package io.github.probity.bot.laptop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.running.RunningProbity;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class LaptopDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void nothingThatIsAcknowledgedWaitsToBeWritten() {
        JdbcClient database = RunningProbity.get().bean(JdbcClient.class);
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            assertThat(database.sql("show " + setting).query(String.class).single())
                    .as(setting)
                    .isEqualTo("on");
        }
    }

    @Test
    void aKilledProcessLeavesItsRowsAndItsServerMakesWay() throws IOException, InterruptedException {
        long server = killAfterCommit();
        assertThat(ProcessHandle.of(server))
                .as("the server outlives the process")
                .isPresent();

        try (LaptopDatabase again = LaptopDatabase.open(folder)) {
            JdbcClient database = JdbcClient.create(new DriverManagerDataSource(again.url()));
            assertThat(database.sql("select word from kept").query(String.class).single())
                    .isEqualTo("promise");
        }
    }

    /** @return the process of the server that is left behind */
    private long killAfterCommit() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldDatabase.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = process.inputReader();
        String line = said.readLine();
        while (!HeldDatabase.COMMITTED.equals(line)) {
            line = Objects.requireNonNull(said.readLine(), "the process ended before it committed");
        }
        process.destroyForcibly().waitFor();
        Path pidFile = folder.resolve("postgres/postmaster.pid");
        return Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
    }

    @Test
    void aFirstStartThatWasKilledHalfwayBeginsAnew() throws IOException {
        Path cluster = Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(cluster.resolve("PG_VERSION"), "18\n");
        Files.writeString(folder.resolve("postgres-unfinished"), "");

        try (DataFolder claimed = DataFolder.claim(folder)) {
            assertThat(claimed.isNew()).isTrue();
            assertThat(cluster).doesNotExist();
        }
    }
}
