package io.github.probity.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The app package as the build fills it, against Microsoft's own schemas. */
class AppPackageTest {

    private static final Path FOLDER = Path.of("target", "teams");
    /** The schemas' patterns are ECMAScript's; in this one place Java writes the same otherwise. */
    private static final String BACKSPACE_IN_ECMASCRIPT = "\\\\f\\\\b\\\\v";

    private static final String BACKSPACE_IN_JAVA = "\\\\f\\\\x08\\\\v";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theManifestIsValid() throws IOException {
        assertThat(problems("MicrosoftTeams.schema.json", json("manifest.json")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en.json", "cy.json"})
    void eachLanguageIsValid(String file) throws IOException {
        assertThat(problems("MicrosoftTeams.Localization.schema.json", json(file)))
                .isEmpty();
    }

    /** A schema that lets everything pass would show nothing. */
    @Test
    void theSchemaWouldFindAWrongScope() throws IOException {
        String wrong = Files.readString(FOLDER.resolve("manifest.json")).replace("groupChat", "groupchat");

        assertThat(problems("MicrosoftTeams.schema.json", JSON.readTree(wrong))).isNotEmpty();
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(names(json("cy.json"))).isEqualTo(names(json("en.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "en.json", "cy.json"})
    void nothingIsLeftToFill(String file) throws IOException {
        assertThat(Files.readString(FOLDER.resolve(file))).doesNotContain("${");
    }

    @ParameterizedTest
    @CsvSource({"color.png, 192", "outline.png, 32"})
    void iconsHaveTheSizeThatTeamsWants(String file, int size) throws IOException {
        BufferedImage icon = ImageIO.read(FOLDER.resolve(file).toFile());

        assertThat(icon.getWidth()).isEqualTo(size);
        assertThat(icon.getHeight()).isEqualTo(size);
    }

    /** Teams takes an outline only if it is white on nothing. */
    @Test
    void theOutlineIsWhiteOnNothing() throws IOException {
        BufferedImage icon = ImageIO.read(FOLDER.resolve("outline.png").toFile());

        for (int pixel : icon.getRGB(0, 0, 32, 32, null, 0, 32)) {
            boolean clear = pixel >>> 24 == 0;
            assertThat(clear || (pixel & 0xFFFFFF) == 0xFFFFFF).isTrue();
        }
    }

    /** What the search in the bot looks for is what the manifest asks people for. */
    @Test
    void theSearchAsksForWords() throws IOException {
        assertThat(json("manifest.json")
                        .at("/composeExtensions/0/commands/0/parameters/0/name")
                        .asText())
                .isEqualTo(ClauseSearch.WORDS);
    }

    /** What the bot takes for a report is what the manifest puts into the menu of a message, with a form to be asked for. */
    @Test
    void messagesCanBeReportedFromTheirMenu() throws IOException {
        JsonNode command = json("manifest.json").at("/composeExtensions/0/commands/1");

        assertThat(command.path("id").asText()).isEqualTo(MessageReports.COMMAND);
        assertThat(command.path("type").asText()).isEqualTo("action");
        assertThat(command.path("context").toString()).isEqualTo("[\"message\"]");
        assertThat(command.path("fetchTask").asBoolean()).isTrue();
    }

    private static Set<ValidationMessage> problems(String schema, JsonNode document) throws IOException {
        try (InputStream in = AppPackageTest.class.getResourceAsStream("/teams-manifest/" + schema)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return JsonSchemaFactory.getInstance(VersionFlag.V4)
                    .getSchema(text.replace(BACKSPACE_IN_ECMASCRIPT, BACKSPACE_IN_JAVA))
                    .validate(document);
        }
    }

    private static JsonNode json(String file) throws IOException {
        return JSON.readTree(FOLDER.resolve(file).toFile());
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        for (Iterator<String> fields = node.fieldNames(); fields.hasNext(); ) {
            names.add(fields.next());
        }
        return names;
    }
}
