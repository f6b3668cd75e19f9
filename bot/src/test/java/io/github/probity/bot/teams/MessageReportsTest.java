package io.github.probity.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.probity.bot.review.MessageRef;
import io.github.probity.bot.review.Report;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** "Report this message", from the menu of a message to the receipt. */
class MessageReportsTest extends RunningTeams {

    private static final String CHAT = "19:1a2b_3c4d@unq.gbl.spaces";
    private static final String CHANNEL = "19:abc@thread.tacv2";
    private static final String TEAM = "77777777-0000-0000-0000-000000000000";
    private static final String REPORTER = "11111111-2222-3333-4444-555555555555";

    @Autowired
    ScriptedDesk desk;

    private final Map<String, Object> message = new HashMap<>(Map.of(
            "id",
            "1793000000123",
            "createdDateTime",
            "2026-11-20T09:15:00.123Z",
            "from",
            Map.of("user", Map.of("userIdentityType", "aadUser", "id", "sender-1", "displayName", "Sam Ple")),
            "body",
            Map.of("contentType", "html", "content", "<p>You <b>are</b> a fool&amp;more</p>")));

    @BeforeEach
    void nothingReported() {
        desk.reports.clear();
    }

    @Test
    void asksWhatIsWrongAndWarnsOfIllegalContent() {
        JsonNode dialog = ask(CHAT, Map.of());

        assertThat(dialog.path("title").asText()).isEqualTo("Report this message");
        JsonNode form = dialog.at("/card/content");
        assertThat(form.toString()).contains("Illegal content is never uploaded");
        assertThat(input(form, "Input.ChoiceSet").path("choices").findValuesAsText("title"))
                .containsExactly("It is offensive", "Something else");
        assertThat(input(form, "Input.ChoiceSet").path("label").asText()).isEqualTo("What is wrong?");
        assertThat(input(form, "Input.Text").path("maxLength").asInt()).isEqualTo(500);
        assertThat(desk.reports).isEmpty();
    }

    @Test
    void asksInWelsh() {
        TestActivity invoke =
                invoke("composeExtension/fetchTask", value(Map.of())).with("locale", "cy-GB");

        assertThat(json(post(invoke).body()).at("/task/value/title").asText()).isEqualTo("Adrodd am y neges hon");
    }

    @Test
    void reportsTheMessageAsTeamsDescribesItAndGivesTheReceipt() {
        JsonNode receipt = send(CHAT, Map.of(), answers("OFFENSIVE", "It was the third time.", "form-1"));

        assertThat(receipt.at("/card/content").toString()).contains("Receipt R-1");
        assertThat(desk.reports)
                .containsExactly(new Report(
                        "teams/" + REPORTER + "/form-1",
                        REPORTER,
                        new MessageRef("teams/" + CHAT, "1793000000123"),
                        "sender-1",
                        null,
                        "You are a fool&more",
                        Report.About.OFFENSIVE,
                        Instant.parse("2026-11-20T09:15:00.123Z"),
                        "It was the third time."));
        assertThat(address()).isEqualTo("/chats/" + CHAT + "/messages/1793000000123");
    }

    @ParameterizedTest
    @CsvSource({
        "1793000000123, '', /messages/1793000000123",
        "1792999999999, '', /messages/1792999999999/replies/1793000000123",
        "1793000000123, 1792999999999, /messages/1792999999999/replies/1793000000123"
    })
    void knowsTheSameMessageInAChannelFromWhereverItIsPointedAt(String thread, String replyTo, String path) {
        message.put("replyToId", replyTo);
        send(
                CHANNEL + ";messageid=" + thread,
                Map.of("team", Map.of("id", "19:general@thread.tacv2", "aadGroupId", TEAM)),
                answers("OTHER", "", "form-2"));

        assertThat(desk.reports)
                .extracting(Report::message)
                .containsExactly(new MessageRef("teams/" + CHANNEL, "1793000000123"));
        assertThat(address()).isEqualTo("/teams/" + TEAM + "/channels/" + CHANNEL + path);
    }

    @Test
    void doesNotInventAnAddressThatTeamsDoesNotSay() {
        send(CHANNEL + ";messageid=1", Map.of("team", Map.of("id", CHANNEL)), answers("OTHER", "", "a"));
        assertThat(address()).isNull();
        desk.reports.clear();

        send("a:1personal", Map.of(), answers("OTHER", "", "b"));
        assertThat(address()).isNull();
    }

    @Test
    void namesASenderWhomTheDirectoryDoesNotHold() {
        message.put(
                "from",
                Map.of("user", Map.of("userIdentityType", "anonymousGuest", "id", "guest-9", "displayName", "Gus T")));
        send(CHAT, Map.of(), answers("OTHER", "", "form-3"));

        assertThat(desk.reports.element().sender()).isNull();
        assertThat(desk.reports.element().senderAsNamed()).isEqualTo("Gus T");
    }

    @Test
    void oneFormIsOneReportAndAnotherIsAnother() {
        String form = input(ask(CHAT, Map.of()).at("/card/content"), "Action.Submit")
                .at("/data/form")
                .asText();
        send(CHAT, Map.of(), answers("OTHER", "", form));
        send(CHAT, Map.of(), answers("OTHER", "", form));
        send(CHAT, Map.of(), answers("OTHER", "", "another"));

        assertThat(desk.reports.stream().map(Report::key)).hasSize(3);
        assertThat(desk.reports.stream().map(Report::key).distinct()).hasSize(2);
    }

    @Test
    void whatTeamsDeliversTwiceIsOneReportEvenWithoutTheFormsName() {
        TestActivity sent = invoke("composeExtension/submitAction", value(Map.of("chosen", "OTHER")));
        post(sent);
        post(sent);

        assertThat(desk.reports.stream().map(Report::key).distinct()).hasSize(1);
    }

    @Test
    void asksAgainForWhatIsMissingAndKeepsWhatWasWritten() {
        JsonNode again = send(CHAT, Map.of(), answers("", "It hurt.", "form-4")).at("/card/content");

        assertThat(again.toString()).contains("Nothing was reported yet");
        assertThat(input(again, "Input.Text").path("value").asText()).isEqualTo("It hurt.");
        assertThat(input(again, "Action.Submit").at("/data/form").asText()).isEqualTo("form-4");
        assertThat(desk.reports).isEmpty();
    }

    @Test
    void asksToShortenWhatIsTooLong() {
        JsonNode again = send(CHAT, Map.of(), answers("OTHER", "x".repeat(501), "form-5"))
                .at("/card/content");

        assertThat(again.toString()).contains("Shorten what you add to 500 characters");
        assertThat(input(again, "Input.ChoiceSet").path("value").asText()).isEqualTo("OTHER");
        assertThat(desk.reports).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"composeExtension/fetchTask", "composeExtension/submitAction"})
    void saysWhenThereIsNothingToReport(String name) {
        message.put("deleted", true);
        assertThat(said(name)).contains("was deleted");

        message.remove("deleted");
        message.put("from", Map.of("application", Map.of("id", "28:app", "displayName", "Polly")));
        assertThat(said(name)).contains("An app sent this message");

        message.put("from", Map.of("user", Map.of("id", REPORTER)));
        assertThat(said(name)).contains("You sent this message yourself");

        message.clear();
        assertThat(said(name)).contains("did not say which message");
        assertThat(desk.reports).isEmpty();
    }

    @Test
    void aPictureIsReportedWithoutWordsAndAStrangeTimeIsNow() {
        message.put("body", Map.of("contentType", "html", "content", "<p>&nbsp;</p>"));
        message.put("createdDateTime", "yesterday");
        Instant before = Instant.now();
        send(CHAT, Map.of(), answers("OTHER", "", "form-6"));

        assertThat(desk.reports.element().text()).isEmpty();
        assertThat(desk.reports.element().sentAt()).isBetween(before, Instant.now());
    }

    private String said(String name) {
        Map<String, Object> value = value(Map.of("chosen", "OTHER", "form", "f"));
        HttpResponse<String> response = post(invoke(name, value));
        assertThat(response.statusCode()).isEqualTo(200);
        return json(response.body()).at("/task/value/card/content").toString();
    }

    private @Nullable String address() {
        return Objects.requireNonNull(desk.reports.element().message()).address();
    }

    private static Map<String, Object> answers(String chosen, String written, String form) {
        return Map.of("chosen", chosen, "written", written, "form", form);
    }

    private Map<String, Object> value(Map<String, Object> data) {
        return Map.of("commandId", "report", "commandContext", "message", "data", data, "messagePayload", message);
    }

    private JsonNode ask(String conversation, Map<String, Object> channelData) {
        return answered(invoke("composeExtension/fetchTask", value(Map.of())), conversation, channelData);
    }

    private JsonNode send(String conversation, Map<String, Object> channelData, Map<String, Object> data) {
        return answered(invoke("composeExtension/submitAction", value(data)), conversation, channelData);
    }

    private JsonNode answered(TestActivity invoke, String conversation, Map<String, Object> channelData) {
        Map<String, Object> all = new HashMap<>(channelData);
        all.put("tenant", Map.of("id", TestActivity.TENANT));
        HttpResponse<String> response = post(invoke.with("channelData", all)
                .with("conversation", Map.of("id", conversation, "tenantId", TestActivity.TENANT)));
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode task = json(response.body()).path("task");
        assertThat(task.path("type").asText()).isEqualTo("continue");
        return task.path("value");
    }

    private static JsonNode input(JsonNode card, String type) {
        return card.findParents("type").stream()
                .filter(node -> node.path("type").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
