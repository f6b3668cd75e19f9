package io.github.probity.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;

/** Activities as Teams sends them. The people and the organisation in them are invented. */
final class TestActivity {

    static final String TENANT = "5a5cbb6f-ed90-4c3a-9d2f-6a1d7e1a1b01";
    static final String BOT = "28:probity";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode activity = JSON.createObjectNode();

    private TestActivity(String type, String serviceUrl) {
        with("type", type)
                .with("id", UUID.randomUUID().toString())
                .with("channelId", "msteams")
                .with("serviceUrl", serviceUrl)
                .with("timestamp", "2026-11-02T09:30:00.000Z")
                .with("locale", "en-GB")
                .with(
                        "from",
                        Map.of(
                                "id",
                                "29:ffion",
                                "name",
                                "Ffion Rees",
                                "aadObjectId",
                                "11111111-2222-3333-4444-555555555555"))
                .with("recipient", Map.of("id", BOT, "name", "Probity"))
                .with(
                        "conversation",
                        Map.of("id", "a:" + UUID.randomUUID(), "conversationType", "personal", "tenantId", TENANT))
                .with("channelData", Map.of("tenant", Map.of("id", TENANT)));
    }

    static TestActivity message(String serviceUrl, String text) {
        return new TestActivity("message", serviceUrl).with("text", text).with("textFormat", "plain");
    }

    static TestActivity of(String serviceUrl, String type) {
        return new TestActivity(type, serviceUrl);
    }

    static TestActivity invoke(String serviceUrl, String name, Object value) {
        return new TestActivity("invoke", serviceUrl).with("name", name).with("value", value);
    }

    TestActivity with(String field, Object value) {
        activity.set(field, JSON.valueToTree(value));
        return this;
    }

    TestActivity without(String field) {
        activity.remove(field);
        return this;
    }

    TestActivity inGroup(String kind) {
        return with(
                "conversation",
                Map.of(
                        "id",
                        "19:" + UUID.randomUUID() + "@thread.tacv2",
                        "conversationType",
                        kind,
                        "isGroup",
                        true,
                        "tenantId",
                        TENANT));
    }

    /** In the same conversation, and so answered after it. */
    TestActivity after(TestActivity other) {
        return with("conversation", other.json().path("conversation"));
    }

    /** As Teams marks up a mention, in an entity beside the text. */
    TestActivity mentioning(String id, String text) {
        return with(
                "entities",
                java.util.List.of(
                        Map.of("type", "mention", "mentioned", Map.of("id", id, "name", "Probity"), "text", text)));
    }

    JsonNode json() {
        return activity;
    }

    String text(String field) {
        return activity.path(field).asText();
    }

    @Override
    public String toString() {
        return activity.toString();
    }
}
