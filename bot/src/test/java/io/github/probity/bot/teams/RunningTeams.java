package io.github.probity.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A running channel with an identity, and the stand-ins it talks to. */
@SpringBootTest(
        classes = TeamsSlice.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "probity.data=target/teams-${random.uuid}")
@ActiveProfiles("laptop")
abstract class RunningTeams {

    static final String APP = "99999999-8888-7777-6666-555555555555";
    static final StandInIssuer ISSUER = new StandInIssuer();
    static final StandInConnector CONNECTOR = new StandInConnector();

    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    ScriptedSkill skill;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("probity.public-url", () -> "https://probity.example/");
        settings.add("probity.teams.app-id", () -> APP);
        settings.add("probity.teams.tenant-id", () -> TestActivity.TENANT);
        settings.add("probity.teams.credential.secret", () -> "not-a-real-secret");
        settings.add("probity.teams.login-url", ISSUER::url);
        settings.add("probity.teams.openid-metadata", () -> ISSUER.url() + "/openid");
        settings.add("probity.teams.typing-after", () -> "300ms");
        settings.add("probity.teams.invoke-limit", () -> "1s");
        settings.add("db-scheduler.polling-interval", () -> "100ms");
    }

    @AfterEach
    void quiet() {
        CONNECTOR.reset();
        skill.reset();
    }

    TestToken token() {
        return new TestToken(ISSUER.key, APP, CONNECTOR.serviceUrl());
    }

    TestActivity message(String text) {
        return TestActivity.message(CONNECTOR.serviceUrl(), text);
    }

    TestActivity invoke(String name, Object value) {
        return TestActivity.invoke(CONNECTOR.serviceUrl(), name, value);
    }

    /** As the channel would. */
    HttpResponse<String> post(TestActivity activity) {
        return post(activity.toString(), token().header());
    }

    HttpResponse<String> post(String body, @Nullable String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return response.statusCode() == 503 ? whenKeysAreThere(request) : response;
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The very first request may come before the keys do. */
    private HttpResponse<String> whenKeysAreThere(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        for (int i = 0; i < 1000 && response.statusCode() == 503; i++) {
            response = http.send(request.build(), BodyHandlers.ofString());
        }
        return response;
    }

    /** Waits until there is an answer other than null or false. */
    static <T> T eventually(Supplier<@Nullable T> question) {
        Instant end = Instant.now().plusSeconds(15);
        while (Instant.now().isBefore(end)) {
            T answer = question.get();
            if (answer != null && !Boolean.FALSE.equals(answer)) {
                return answer;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("It did not happen");
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    /** The card in a message that was sent. */
    static JsonNode card(StandInConnector.Sent sent) {
        return sent.body().path("attachments").path(0).path("content");
    }
}
