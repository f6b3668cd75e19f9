package io.github.probity.graph.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphSandboxTest {

    private static final String OFFICER = "5e7c0b1e-0000-4000-8000-000000000011";
    private static final String CHIEF = "5e7c0b1e-0000-4000-8000-000000000001";

    private final GraphSandbox graph = GraphSandbox.start();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void givesTheUsualPropertiesUnaskedAndTheSelectedOnesWhenAsked() throws Exception {
        var unasked = json("/users/" + OFFICER);
        var asked = json("/users/" + OFFICER + "?" + option("$select", "department,accountEnabled"));

        assertThat(unasked.keySet()).contains("displayName", "mail", "jobTitle").doesNotContain("department");
        assertThat(asked.keySet()).containsExactlyInAnyOrder("department", "accountEnabled", "id");
    }

    @Test
    void findsAPersonBySignInNameToo() throws Exception {
        assertThat(json("/users/NIA.brwynog@wexcombe.example")
                        .get("displayName")
                        .getAsString())
                .isEqualTo("Nia Brwynog");
    }

    @Test
    void linksOnePageToTheNextAndKeepsTheOptions() throws Exception {
        var names = new ArrayList<String>();
        var url = graph.baseUrl() + "/users?" + option("$top", "25") + "&" + option("$select", "displayName");
        int pages = 0;
        while (url != null) {
            var page = body(get(URI.create(url)));
            items(page).forEach(user -> names.add(user.get("displayName").getAsString()));
            assertThat(items(page)).allSatisfy(user -> assertThat(user.keySet()).hasSize(2));
            url = page.has("@odata.nextLink") ? page.get("@odata.nextLink").getAsString() : null;
            pages++;
        }
        assertThat(names).hasSize(66).doesNotHaveDuplicates();
        assertThat(pages).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "department eq 'Communications'|6",
                "department eq 'Children''s Services'|5",
                "accountEnabled eq false|1",
                "userType eq 'Guest'|1",
                "startswith(jobTitle,'Head of')|9",
                "startswith(displayName,'cllr') and preferredLanguage eq 'cy-GB'|2",
                "jobTitle eq 'no such job and startswith(x,y)'|0",
            })
    void filtersByEqualityAndBeginning(String filter, int matching) throws Exception {
        assertThat(items(json("/users?" + option("$filter", filter)))).hasSize(matching);
    }

    @Test
    void writesTheManagerInline() throws Exception {
        var expanded = json("/users/" + OFFICER + "?" + option("$expand", "manager($select=id,jobTitle)"));

        var manager = expanded.getAsJsonObject("manager");
        assertThat(manager.get("jobTitle").getAsString()).isEqualTo("Communications Manager");
        assertThat(manager.get("@odata.type").getAsString()).isEqualTo("#microsoft.graph.user");
        assertThat(json("/users/" + CHIEF + "?" + option("$expand", "manager")).has("manager"))
                .isFalse();
    }

    @Test
    void givesTheManagerAndTheReports() throws Exception {
        var manager = json("/users/" + OFFICER + "/manager");

        assertThat(manager.get("displayName").getAsString()).isEqualTo("Tom Hebblerigg");
        assertThat(items(json("/users/" + manager.get("id").getAsString() + "/directReports")))
                .hasSize(4);
        assertRefused(get("/users/" + CHIEF + "/manager"), 404, "Request_ResourceNotFound");
    }

    @Test
    void tellsWhatChangedSinceADelta() throws Exception {
        var first = json("/users/delta?" + option("$select", "displayName"));
        assertThat(items(first)).hasSize(66);

        graph.organisation().change(OFFICER, "displayName", "Zofia Borowy");
        graph.organisation().remove(CHIEF);
        var second = body(get(URI.create(first.get("@odata.deltaLink").getAsString())));

        assertThat(items(second)).hasSize(2);
        assertThat(items(second).get(0).get("displayName").getAsString()).isEqualTo("Zofia Borowy");
        assertThat(items(second)
                        .get(1)
                        .getAsJsonObject("@removed")
                        .get("reason")
                        .getAsString())
                .isEqualTo("deleted");
        var third = body(get(URI.create(second.get("@odata.deltaLink").getAsString())));
        assertThat(items(third)).isEmpty();
    }

    @Test
    void givesGroupsWithTheirPeopleAndTheGroupsWithinThem() throws Exception {
        var approvers = items(json("/groups?" + option("$filter", "displayName eq 'Probity approvers'")));
        assertThat(approvers).hasSize(1);
        var members = "/groups/" + approvers.get(0).get("id").getAsString();

        assertThat(items(json(members + "/members")))
                .extracting(member -> member.get("@odata.type").getAsString())
                .contains("#microsoft.graph.group", "#microsoft.graph.user")
                .hasSize(8);
        assertThat(items(json(members + "/members/graph.user"))).hasSize(7);
        assertThat(items(json(members + "/transitiveMembers"))).hasSize(17);
    }

    @Test
    void answersABatchItemByItem() throws Exception {
        graph.faults().throttleInBatches(1, Duration.ofSeconds(3));

        var answer = body(post("/$batch", batch("/users/" + CHIEF, "/users/" + OFFICER, "/users/nobody", "/drives")));

        var responses = StreamSupport.stream(answer.getAsJsonArray("responses").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
        assertThat(responses).extracting(r -> r.get("id").getAsString()).containsExactly("0", "1", "2", "3");
        assertThat(responses.get(0).get("status").getAsInt()).isEqualTo(429);
        assertThat(responses
                        .get(0)
                        .getAsJsonObject("headers")
                        .get("Retry-After")
                        .getAsString())
                .isEqualTo("3");
        assertThat(responses.get(1).getAsJsonObject("body").get("jobTitle").getAsString())
                .isEqualTo("Social Media Officer");
        assertThat(responses.get(2).get("status").getAsInt()).isEqualTo(404);
        assertThat(responses.get(3).get("status").getAsInt()).isEqualTo(501);
    }

    @Test
    void refusesABatchThatIsTooLongOrNotOne() throws Exception {
        var urls = IntStream.range(0, 21).mapToObj(i -> "/users").toArray(String[]::new);

        assertRefused(post("/$batch", batch(urls)), 400, "Request_BadRequest");
        assertRefused(post("/$batch", batch()), 400, "Request_BadRequest");
        assertRefused(post("/$batch", "{\"requests\":[{}]}"), 400, "Request_BadRequest");
        assertRefused(post("/$batch", "not json"), 400, "Request_BadRequest");
        assertRefused(post("/$batch", ""), 400, "Request_BadRequest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$select|jobtitel|Request_BadRequest",
                "$top|ten|Request_BadRequest",
                "$top|1000|Request_BadRequest",
                "$top|0|Request_BadRequest",
                "$skiptoken|abc|Request_BadRequest",
                "$filter|shoeSize eq '9'|Request_BadRequest",
                "$filter|displayName like 'x'|Request_UnsupportedQuery",
                "$filter|displayName eq 'x' and |Request_UnsupportedQuery",
                "$expand|memberOf|Request_UnsupportedQuery",
                "$orderby|displayName|Request_UnsupportedQuery",
            })
    void refusesAQueryThatGraphOrTheSandboxCannotAnswer(String name, String value, String code) throws Exception {
        assertRefused(get("/users?" + option(name, value)), 400, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/users/" + CHIEF + "/photo", "/", "/users/" + CHIEF + "/a/b/c"})
    void saysWhatItDoesNotOffer(String path) throws Exception {
        var answer = get(path);

        assertRefused(answer, 501, "notImplemented");
        assertThat(answer.body()).contains("The sandbox does not offer GET");
    }

    @Test
    void whatIsNotThereIsNotFoundWhateverIsAskedOfIt() throws Exception {
        assertRefused(get("/users/nobody/photo"), 404, "Request_ResourceNotFound");
        assertRefused(get("/groups/none/owners"), 404, "Request_ResourceNotFound");
    }

    @Test
    void changesNothingOverHttp() throws Exception {
        assertRefused(post("/users", "{\"displayName\":\"Nobody\"}"), 501, "notImplemented");
    }

    @Test
    void aPortInUseIsOneSentence() {
        assertThatThrownBy(() -> GraphSandbox.start(graph.baseUrl().getPort()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another program has it");
    }

    private void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var error = body(answer).getAsJsonObject("error");
        assertThat(error.get("code").getAsString()).isEqualTo(code);
        assertThat(error.get("message").getAsString()).isNotBlank();
        assertThat(error.getAsJsonObject("innerError").get("request-id").getAsString())
                .isNotBlank();
    }

    private JsonObject json(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return body(answer);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(URI.create(graph.baseUrl() + path));
    }

    private HttpResponse<String> get(URI uri) throws Exception {
        return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(graph.baseUrl() + path))
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static JsonObject body(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static List<JsonObject> items(JsonObject page) {
        return StreamSupport.stream(page.getAsJsonArray("value").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static String batch(String... urls) {
        return IntStream.range(0, urls.length)
                .mapToObj(i -> "{\"id\":\"%d\",\"method\":\"GET\",\"url\":\"%s\"}".formatted(i, urls[i]))
                .collect(Collectors.joining(",", "{\"requests\":[", "]}"));
    }

    private static String option(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
