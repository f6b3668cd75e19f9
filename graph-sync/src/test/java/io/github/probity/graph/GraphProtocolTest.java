package io.github.probity.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.probity.graph.client.GraphConnection;
import io.github.probity.graph.client.GraphSettings;
import io.github.probity.graph.directory.Directory;
import io.github.probity.graph.directory.DirectorySettings;
import io.github.probity.graph.message.EverythingAboutMessages;
import io.github.probity.graph.message.Webhook;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what we ask of Graph, and what the sandbox answers, to Graph's own description where it lies at hand. */
class GraphProtocolTest {

    private final OpenApi graph = description();

    private static OpenApi description() {
        var description = OpenApi.beside();
        assumeTrue(description.isPresent(), "no description of Graph beside the checkout");
        return description.get();
    }

    @Test
    void theDirectoryAsksOnlyWhatGraphKnows() {
        try (var sandbox = GraphSandbox.start();
                var connection = new GraphConnection(GraphSettings.sandbox(sandbox.baseUrl()))) {
            sandbox.faults().pageLimit(20);
            var directory = new Directory(connection, DirectorySettings.usual(), Clock.systemUTC());
            directory.people();
            directory.membersOf("Line managers");

            assertThat(sandbox.requests()).hasSizeGreaterThan(5).allSatisfy(this::assertKnown);
        }
    }

    @Test
    void messagesAskOnlyWhatGraphKnows() throws Exception {
        try (var sandbox = GraphSandbox.start();
                var webhook = new Webhook();
                var connection = new GraphConnection(GraphSettings.sandbox(sandbox.baseUrl()))) {
            sandbox.faults().pageLimit(1);
            EverythingAboutMessages.ask(sandbox, webhook.url(), connection);

            assertThat(sandbox.requests()).hasSizeGreaterThan(15).allSatisfy(this::assertKnown);
            assertThat(sandbox.requestsWithBodies())
                    .extracting(request -> request.replaceFirst(" .*", ""))
                    .contains("POST", "PATCH");
            assertThat(sandbox.requestsWithBodies()).allSatisfy(this::assertBodyKnown);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PATCH /v1.0/chats/c/messages/m {\"policyViolations\":{}}",
                "PATCH /v1.0/chats/c/messages/m {\"policyViolation\":{\"dlpAction\":\"BlockAccess\"}}",
                "PATCH /v1.0/chats/c/messages/m {\"policyViolation\":{\"policyTip\":{\"generalText\":5}}}",
                "PATCH /v1.0/chats/c/messages/m {\"policyViolation\":{\"policyTips\":{}}}",
                "POST /v1.0/subscriptions {\"ressource\":\"/chats/getAllMessages\"}",
                "POST /v1.0/subscriptions {\"includeResourceData\":\"true\"}",
                "POST /v1.0/subscriptions/x/reauthorize {\"a\":1}"
            })
    void theCheckFindsWhatIsWrongInABody(String request) {
        assertThatThrownBy(() -> assertBodyKnown(request)).isInstanceOf(AssertionError.class);
    }

    @Test
    void theSandboxNotifiesAsGraphDescribesIt() throws Exception {
        try (var sandbox = GraphSandbox.start();
                var webhook = new Webhook();
                var connection = new GraphConnection(GraphSettings.sandbox(sandbox.baseUrl()))) {
            EverythingAboutMessages.ask(sandbox, webhook.url(), connection);
            var subscription =
                    sandbox.subscriptions().to("/chats/getAllMessages").get(0);
            var told = JsonParser.parseString(new String(webhook.next(), StandardCharsets.UTF_8));
            var event = JsonParser.parseString(sandbox.notifier().lifecycle(subscription, "subscriptionRemoved"));

            assertThat(List.of(told, event))
                    .allSatisfy(
                            body -> assertThat(graph.problemsIn(body, "microsoft.graph.changeNotificationCollection"))
                                    .isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1.0/users?$select=jobtitel",
                "GET /v1.0/users?$top=1000",
                "GET /v1.0/users?$format=json",
                "GET /v1.0/users/x/foto",
                "DELETE /v1.0/users",
                "GET /v1.0/users?$filter=shoeSize eq '9'",
            })
    void theCheckFindsWhatIsWrong(String request) {
        assertThatThrownBy(() -> assertKnown(request)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/users",
                "/users/5e7c0b1e-0000-4000-8000-000000000011",
                "/groups",
                "/users/delta()",
                "/chats/19:5e7c0b1e-chat-0002@thread.v2/messages",
                "/users/5e7c0b1e-0000-4000-8000-000000000011/chats/getAllMessages()"
            })
    void theSandboxAnswersWithPropertiesThatGraphHas(String path) throws Exception {
        try (var sandbox = GraphSandbox.start()) {
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
                                    .build(),
                            BodyHandlers.ofString());
            var body = JsonParser.parseString(answer.body()).getAsJsonObject();
            var item = body.has("value") ? body.getAsJsonArray("value").get(0).getAsJsonObject() : body;

            assertThat(item.keySet())
                    .isNotEmpty()
                    .isSubsetOf(graph.operation("GET", path).orElseThrow().properties());
        }
    }

    private void assertBodyKnown(String request) {
        var words = request.split(" ", 3);
        var operation = graph.operation(words[0], words[1].replaceFirst("^/v1.0", ""));
        assertThat(operation).as(request).isPresent();
        assertThat(operation.get().problemsIn(JsonParser.parseString(words[2])))
                .as(request)
                .isEmpty();
    }

    private void assertKnown(String request) {
        var words = request.split(" ", 2);
        var pathAndQuery = words[1].replaceFirst("^/v1.0", "").split("\\?", 2);
        var operation = graph.operation(words[0], pathAndQuery[0]);
        assertThat(operation).as(request).isPresent();
        if (pathAndQuery.length == 1) return;
        for (var option : pathAndQuery[1].split("&(?=\\$)", -1)) {
            var nameAndValue = option.split("=", 2);
            var described = operation.get().option(nameAndValue[0]);
            assertThat(described).as("%s of %s", nameAndValue[0], request).isPresent();
            assertTop(described.get(), nameAndValue);
            assertThat(namesIn(nameAndValue))
                    .as("%s of %s", nameAndValue[0], request)
                    .isSubsetOf(operation.get().properties());
        }
    }

    private static void assertTop(JsonObject described, String[] nameAndValue) {
        var schema = described.getAsJsonObject("schema");
        if (!nameAndValue[0].equals("$top") || !schema.has("maximum")) return;
        assertThat(Integer.parseInt(nameAndValue[1]))
                .isLessThanOrEqualTo(schema.get("maximum").getAsInt());
    }

    private static List<String> namesIn(String[] nameAndValue) {
        return switch (nameAndValue[0]) {
            case "$orderby" -> List.of(nameAndValue[1].replaceFirst(" .*", ""));
            case "$select" -> Arrays.asList(nameAndValue[1].split(","));
            case "$expand" -> List.of(nameAndValue[1].replaceFirst("\\(.*", ""));
            case "$filter" -> List.of(nameAndValue[1].replaceFirst(" .*", ""));
            default -> List.of();
        };
    }
}
