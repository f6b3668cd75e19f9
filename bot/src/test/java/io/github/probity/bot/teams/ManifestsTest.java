package io.github.probity.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.probity.bot.people.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What operators are given agrees with the program, as far as that can be seen without Azure and without a cluster. */
class ManifestsTest {

    private static final Path MANIFESTS = Path.of("..", "manifests");
    private static final Pattern BOT_SETTING = Pattern.compile("name: '?(PROBITY_TEAMS_[A-Z_]+)'?");

    @Test
    void entraHasTheRolesThatTheProgramKnows() throws IOException {
        JsonNode roles = new ObjectMapper()
                .readTree(MANIFESTS.resolve("entra/app-roles.json").toFile());

        assertThat(roles.findValuesAsText("value"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::appRole).toList());
        assertThat(roles.findValuesAsText("id")).doesNotHaveDuplicates();
    }

    static Stream<Path> kubernetesFiles() throws IOException {
        try (Stream<Path> files = Files.walk(MANIFESTS.resolve("kubernetes"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("kubernetesFiles")
    void kubernetesFilesSayWhatTheyAre(Path file) throws IOException {
        Map<String, Object> resource = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));

        assertThat(resource).containsKeys("apiVersion", "kind");
    }

    @Test
    void kubernetesNamesEachOfItsFiles() throws IOException {
        String base = Files.readString(MANIFESTS.resolve("kubernetes/base/kustomization.yaml"));

        assertThat(kubernetesFiles().filter(file -> file.startsWith(MANIFESTS.resolve("kubernetes/base"))))
                .map(file -> file.getFileName().toString())
                .filteredOn(name -> !name.equals("kustomization.yaml"))
                .allSatisfy(name -> assertThat(base).contains("- " + name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"azure/main.bicep", "kubernetes/base/deployment.yaml"})
    void setsTheBotUpCompletelyAndInOneWay(String file) throws IOException {
        TeamsSettings settings = settings(Files.readString(MANIFESTS.resolve(file)));

        assertThat(settings.appId()).isEqualTo("true");
        assertThat(settings.tenantId()).isEqualTo("true");
        assertThat(settings.credential().ways()).isEqualTo(1);
    }

    @Test
    void bicepClosesWhatItOpens() throws IOException {
        Deque<Character> open = new ArrayDeque<>();
        for (char c : Files.readString(MANIFESTS.resolve("azure/main.bicep")).toCharArray()) {
            int opens = "([{".indexOf(c);
            int closes = ")]}".indexOf(c);
            if (opens >= 0) {
                open.push(")]}".charAt(opens));
            } else if (closes >= 0) {
                assertThat(open.pop()).isEqualTo(c);
            }
        }
        assertThat(open).isEmpty();
    }

    /** As the program reads them from its environment; what value each has doesn't matter here. */
    private static TeamsSettings settings(String manifest) {
        Map<String, Object> environment = new HashMap<>();
        for (Matcher name = BOT_SETTING.matcher(manifest); name.find(); ) {
            environment.put(name.group(1), "true");
        }
        SystemEnvironmentPropertySource source = new SystemEnvironmentPropertySource("systemEnvironment", environment);
        return new Binder(ConfigurationPropertySources.from(List.of(source)))
                .bind("probity.teams", TeamsSettings.class)
                .get();
    }
}
