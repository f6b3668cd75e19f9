package io.github.probity.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.Probity;
import io.github.probity.bot.cli.Command;
import io.github.probity.bot.running.RunningProbity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every refusal to start is one sentence on standard error, and exit code 2. */
class RefusalTest {

    @TempDir
    private Path folder;

    @Test
    void withoutASettingThatProductionNeeds() {
        assertThat(refusal("--server.port=0", "--probity.db.url=jdbc:postgresql://localhost:1/probity"))
                .contains("probity.teams.app-id")
                .contains("PROBITY_TEAMS_APP_ID")
                .doesNotContain("probity.db.url");
    }

    @Test
    void withoutAnySettingNamesThemAll() {
        assertThat(refusal("--server.port=0")).contains("probity.db.url and probity.teams.app-id");
    }

    @Test
    void onAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(refusal("--laptop", "--server.port=" + taken.getLocalPort(), "--probity.data=" + folder))
                    .contains("Port " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void onTheDataOfAnotherProbity() {
        Path taken = RunningProbity.get().data();
        assertThat(refusal("--laptop", "--server.port=0", "--probity.data=" + taken))
                .contains("Another Probity is running on the data folder " + taken);
    }

    @Test
    void inAFolderThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(refusal("--laptop", "--server.port=0", "--probity.data=" + file.resolve("below")))
                .contains("cannot write its data folder");
    }

    @Test
    void onSomebodyElsesFilesWhichAreLeftAlone() throws IOException {
        Path letter = Files.createDirectories(folder.resolve("postgres")).resolve("letter.txt");
        Files.writeString(letter, "Dear Sir");
        assertThat(refusal("--laptop", "--server.port=0", "--probity.data=" + folder))
                .contains("something else than Probity's database");
        assertThat(letter).hasContent("Dear Sir");
    }

    @Test
    void onTheDataOfAnotherMajorVersionOfPostgres() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("postgres")).resolve("PG_VERSION"), "15\n");
        assertThat(refusal("--laptop", "--server.port=0", "--probity.data=" + folder))
                .contains("of PostgreSQL 15")
                .contains("carries 18");
    }

    @Test
    void withoutAnAnswerFromTheDatabase() {
        assertThat(refusal(
                        "--server.port=0",
                        "--probity.teams.app-id=some-bot",
                        "--probity.db.url=jdbc:postgresql://localhost:1/probity",
                        "--spring.datasource.hikari.initialization-fail-timeout=1",
                        "--logging.level.root=off"))
                .contains("cannot reach its database");
    }

    private static String refusal(String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new Serve(Probity.class)
                .run(List.of(args), InputStream.nullInputStream(), System.out, new PrintStream(err));
        assertThat(exit).isEqualTo(Command.UNUSABLE);
        assertThat(err.toString().lines()).as("standard error").hasSize(1);
        return err.toString();
    }
}
