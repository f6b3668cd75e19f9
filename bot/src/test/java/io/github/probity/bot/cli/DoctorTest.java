package io.github.probity.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoctorTest {

    private static final String UNREACHABLE = "--probity.db.url=jdbc:postgresql://localhost:1/probity";

    @TempDir
    private Path folder;

    @Test
    void aLaptopNeedsNothingButAFolderAndAPort() {
        assertThat(faults("--laptop", "--server.port=0", "--probity.data=" + folder))
                .isEmpty();
    }

    @Test
    void productionNeedsADatabaseAndABotIdentity() {
        assertThat(faults("--server.port=0", "--probity.data=" + folder))
                .containsOnlyKeys("database", "bot identity")
                .hasEntrySatisfying("database", mend -> assertThat(mend).contains("PROBITY_DB_URL"))
                .hasEntrySatisfying("bot identity", mend -> assertThat(mend).contains("PROBITY_TEAMS_APP_ID"));
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsToldFromOneThatIsNotSet() {
        assertThat(faults("--server.port=0", "--probity.data=" + folder, "--probity.teams.app-id=x", UNREACHABLE))
                .containsOnlyKeys("database")
                .hasEntrySatisfying("database", mend -> assertThat(mend).contains("does not answer"));
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(faults("--laptop", "--server.port=" + port, "--probity.data=" + folder))
                    .hasEntrySatisfying("web port", mend -> assertThat(mend).contains(port));
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(faults("--laptop", "--server.port=0", "--probity.data=" + file))
                .hasEntrySatisfying("data folder", mend -> assertThat(mend).contains(file.toString()));
    }

    @Test
    void settingsMayComeFromTheEnvironment() {
        DoctorSettings settings = DoctorSettings.of(List.of(), Map.of("PROBITY_TEAMS_APP_ID", "id"));
        assertThat(new BotIdentityCheck().fault(settings)).isEmpty();
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThatThrownBy(() -> faults("--jason"))
                .isInstanceOf(UnusableArguments.class)
                .hasMessage("Unknown option --jason. Did you mean --json?");
    }

    /** The checks that found something, with the sentences that mend it. */
    private static Map<String, String> faults(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> withJson =
                Stream.concat(Stream.of("--json"), Stream.of(args)).toList();
        int exit = new Doctor().run(withJson, InputStream.nullInputStream(), new PrintStream(out), System.err);
        Map<String, String> faults = new TreeMap<>();
        for (String line : out.toString().lines().toList()) {
            JsonNode diagnosis = JsonMapper.shared().readTree(line);
            if (!diagnosis.get("ok").asBoolean()) {
                faults.put(
                        diagnosis.get("check").asString(), diagnosis.get("mend").asString());
            }
        }
        assertThat(exit).isEqualTo(faults.isEmpty() ? 0 : 1);
        return faults;
    }
}
