package io.github.probity.bot.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.github.probity.bot.Probity;
import io.github.probity.bot.laptop.LaptopDatabase;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.bot.running.Visitor;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in in production, with a stand-in for Entra ID and all of Probity's own checks of its token. */
class EntraSignInTest {

    private static final Person AUDITOR = Visitor.person(Role.AUDITOR);
    private static FakeEntra entra;
    private static ConfigurableApplicationContext probity;

    private Visitor visitor;

    @BeforeAll
    static void start() throws Exception {
        entra = new FakeEntra();
        SpringApplication spring = new SpringApplication(Probity.class);
        spring.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean(
                        "samplePeople",
                        People.class,
                        () -> RunningProbity.get().bean(People.class),
                        as -> as.setPrimary(true)));
        probity = spring.run(
                "--server.port=0",
                "--server.servlet.session.cookie.secure=false",
                "--probity.db.url="
                        + RunningProbity.get().bean(LaptopDatabase.class).url(),
                "--probity.data=target/entra-sign-in",
                "--probity.review.key="
                        + Files.readString(RunningProbity.get().data().resolve("review.key")),
                "--probity.teams.app-id=some-bot",
                "--probity.teams.credential.secret=another-secret-of-this-test",
                "--probity.teams.tenant-id=" + FakeEntra.TENANT,
                "--probity.console.authority=" + entra.authority(),
                "--probity.console.client-id=" + FakeEntra.CLIENT,
                "--probity.console.client-secret=a-secret-of-this-test",
                "--probity.graph.base-url=http://127.0.0.1:1/v1.0");
    }

    @AfterAll
    static void stop() {
        probity.close();
        entra.close();
    }

    @BeforeEach
    void arrive() {
        String port = probity.getEnvironment().getRequiredProperty("local.server.port");
        visitor = Visitor.at(URI.create("http://localhost:" + port));
    }

    @Test
    void theDirectorySaysWhoItIsAndTheTokenSaysWhatTheyMayDo() {
        assertThat(signIn(token -> token.claim("oid", AUDITOR.id()).claim("roles", List.of("Reviewer", "NoSuchRole"))))
                .isEqualTo("/console");
        assertThat(visitor.page("/console").text()).contains(AUDITOR.name()).contains("Reviewer");
        assertThat(visitor.get("/console/audit").statusCode()).isEqualTo(403);
    }

    @Test
    void somebodyWhomTheDirectoryDoesNotKnowYetIsTakenByTheirToken() {
        assertThat(signIn(token ->
                        token.claim("oid", "new").claim("name", "Newly Joined").claim("roles", List.of("Auditor"))))
                .isEqualTo("/console");
        assertThat(visitor.page("/console").text()).contains("Newly Joined");
        assertThat(visitor.get("/console/audit").statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenOfAnotherTenantIsRefused() {
        assertRefused(token -> token.claim("oid", AUDITOR.id()).claim("tid", "another"));
    }

    @Test
    void aTokenForAnotherApplicationIsRefused() {
        assertRefused(token -> token.claim("oid", AUDITOR.id()).audience("another"));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        assertRefused(token -> token.claim("oid", AUDITOR.id()).issuer("https://elsewhere.example/v2.0"));
    }

    @Test
    void aTokenForAnotherSignInIsRefused() {
        assertRefused(token -> token.claim("oid", AUDITOR.id()).claim("nonce", "another"));
    }

    @Test
    void aTokenWithoutAnObjectIdentifierIsRefused() {
        assertRefused(token -> token.claim("roles", List.of("Auditor")));
    }

    @Test
    void nobodyCanChooseWhoTheyAre() {
        assertThat(visitor.get("/sign-in").body())
                .doesNotContain(AUDITOR.name())
                .contains("/oauth2/authorization/entra");
        assertThat(visitor.post("/sign-in", Map.of("person", AUDITOR.id()), "").statusCode())
                .isEqualTo(403);
    }

    @Test
    void theSessionsCookieIsForTlsAloneUnlessAnOperatorSaysOtherwise() {
        assertThat(probity.getEnvironment().getPropertySources().stream()
                        .filter(source -> source.getName().contains("application.yml"))
                        .map(source -> source.getProperty("server.servlet.session.cookie.secure")))
                .contains(true);
    }

    private void assertRefused(Consumer<JWTClaimsSet.Builder> claims) {
        assertThat(signIn(claims)).isEqualTo("/sign-in?refused");
        assertThat(Visitor.leadsTo(visitor.get("/console"))).isEqualTo("/sign-in");
    }

    /** Goes the way that a browser goes, by way of Entra ID and back. Returns where it ends. */
    private String signIn(Consumer<JWTClaimsSet.Builder> claims) {
        HttpResponse<String> toEntra = visitor.get("/oauth2/authorization/entra");
        String location = toEntra.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(entra.authority() + "/" + FakeEntra.TENANT + "/oauth2/v2.0/authorize?");
        UriComponents asked = UriComponentsBuilder.fromUriString(location).build(true);
        entra.nextToken(String.valueOf(asked.getQueryParams().getFirst("nonce")), claims);
        return Visitor.leadsTo(visitor.get("/login/oauth2/code/entra?code=some-code&state="
                + asked.getQueryParams().getFirst("state")));
    }
}
