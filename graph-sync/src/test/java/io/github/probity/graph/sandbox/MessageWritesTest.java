package io.github.probity.graph.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageWritesTest {

    private static final String CHAT = "/chats/19:5e7c0b1e-chat-0002@thread.v2";
    private static final String ALUN = "5e7c0b1e-0000-4000-8000-000000000011";

    private final GraphSandbox graph = GraphSandbox.start();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        graph.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "[]",
                "{}",
                "{'body':{'content':'rewritten'}}",
                "{'policyViolation':{'dlpAction':'blockAccess'},'body':{'content':'rewritten'}}",
                "{'policyViolation':'blockAccess'}",
                "{'policyViolation':{'dlpAction':'BlockAccess'}}",
                "{'policyViolation':{'userAction':'override'}}",
                "{'policyViolation':{'verdictDetails':"
                        + "'allowOverrideWithoutJustification,allowOverrideWithJustification'}}",
            })
    void refusesWhatAnApplicationMayNotDoToAMessage(String body) throws Exception {
        var path = graph.conversations().write(CHAT, ALUN, "as it was");

        var answer = send("PATCH", path, body.replace('\'', '"'));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(send("GET", path, "").body()).contains("as it was").contains("\"policyViolation\":null");
    }

    @Test
    void deletesNothingForAnApplication() throws Exception {
        var path = graph.conversations().write(CHAT, ALUN, "as it was");

        assertThat(send("DELETE", path, "").statusCode()).isEqualTo(501);
        assertThat(send("POST", path + "/softDelete", "").statusCode()).isEqualTo(501);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$top|51",
                "$orderby|createdDateTime asc",
                "$orderby|subject desc",
                "$filter|createdDateTime lt 2026-11-02T09:00:00Z",
                "$filter|lastModifiedDateTime gt yesterday",
            })
    void refusesAListThatGraphWouldNotGive(String option, String value) throws Exception {
        var query = "?" + encoded(option) + "=" + encoded(value);

        assertThat(send("GET", CHAT + "/messages" + query, "").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "resource,/users,60",
        "changeType,moved,60",
        "notificationUrl,,60",
        "clientState,LONG,60",
        "includeResourceData,true,60",
        "lifecycleNotificationUrl,,61",
        "none,none,4321",
        "none,none,-1",
    })
    void refusesASubscriptionThatGraphWouldNotMake(String property, String value, int minutes) throws Exception {
        var asked = Json.of(
                "resource", "/chats/getAllMessages",
                "changeType", "created",
                "notificationUrl", "http://127.0.0.1:9/",
                "lifecycleNotificationUrl", "http://127.0.0.1:9/",
                "expirationDateTime",
                        Instant.now()
                                .plus(Duration.ofMinutes(minutes))
                                .plusSeconds(30)
                                .toString());
        if (value == null) asked.remove(property);
        else if (!property.equals("none")) asked.addProperty(property, value.equals("LONG") ? "x".repeat(256) : value);

        var answer = send("POST", "/subscriptions", asked.toString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("ValidationError");
        assertThat(graph.subscriptions().to("/chats/getAllMessages")).isEmpty();
    }

    @Test
    void aRightSubscriptionIsRefusedOnlyByTheHandshake() throws Exception {
        var asked = Json.of(
                "resource", "/chats/getAllMessages",
                "changeType", "created",
                "notificationUrl", "http://127.0.0.1:9/",
                "expirationDateTime", Instant.now().plus(Duration.ofMinutes(30)).toString());

        var answer = send("POST", "/subscriptions", asked.toString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonParser.parseString(answer.body())
                        .getAsJsonObject()
                        .getAsJsonObject("error")
                        .get("code")
                        .getAsString())
                .isEqualTo("ValidationError");
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(graph.baseUrl() + path))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
