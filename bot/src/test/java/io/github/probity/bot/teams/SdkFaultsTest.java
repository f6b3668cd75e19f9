package io.github.probity.bot.teams;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.builder.BotState;
import com.microsoft.bot.builder.Storage;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the SDK gets wrong and a message on its way through shows. What it lets in is in the authentication matrix. */
class SdkFaultsTest extends RunningTeams {

    private static final JavaClasses PROBITY =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.github.probity");

    @Test
    void oneAnswerAndOneStatusForOneMessage() {
        assertThat(post(message("Once?")).statusCode()).isEqualTo(202);
        assertThat(card(CONNECTOR.message()).toString()).contains("Once?");
        assertThat(CONNECTOR.isQuiet()).isTrue();
    }

    @Test
    void readsTheMessageThatAnExtensionIsUsedOn() {
        Map<String, Object> payload = Map.of(
                "commandId",
                "report",
                "messagePayload",
                Map.of(
                        "id",
                        "1",
                        "body",
                        Map.of("contentType", "html", "content", "<p>x</p>"),
                        "mentions",
                        java.util.List.of()));

        assertThat(post(invoke("composeExtension/fetchTask", payload)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theLanguageOfAMessageIsNotMadeTheProgrammes() {
        Locale before = Locale.getDefault();

        post(message("Işık?").with("locale", "tr-TR"));
        CONNECTOR.message();

        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @Test
    void anActivityCannotAskForItsRepliesToBeKeptBack() {
        post(message("Here?").with("deliveryMode", "expectReplies"));

        assertThat(card(CONNECTOR.message()).toString()).contains("Here?");
    }

    @Test
    void asksItsOwnDirectoryForTokens() {
        post(message("Who am I?"));

        assertThat(CONNECTOR.message().authorization()).isEqualTo("Bearer " + StandInIssuer.TOKEN);
        assertThat(ISSUER.tokenRequests)
                .allSatisfy(request -> assertThat(request)
                        .startsWith("POST /" + TestActivity.TENANT + "/oauth2/v2.0/token ")
                        .contains(
                                "grant_type=client_credentials",
                                "client_id=" + APP,
                                "scope=https%3A%2F%2Fapi.botframework.com%2F.default"))
                .hasSize(1);
    }

    @Test
    void saysWhoItIs() {
        post(message("Who are you?"));

        assertThat(CONNECTOR.message().userAgent()).isEqualTo("Probity");
    }

    @Test
    void keepsNoStateInTheSdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(BotState.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Storage.class)
                .check(PROBITY);
    }

    @Test
    void isKnownToThisPackageAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.probity.bot.teams..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.microsoft.bot..")
                .check(PROBITY);
    }
}
