package io.github.probity.graph.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.probity.graph.message.ChatMessage.Importance;
import io.github.probity.graph.message.ChatMessage.Kind;
import io.github.probity.graph.message.ChatMessage.State;
import io.github.probity.graph.message.PolicyViolation.Answer;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatMessageTest {

    private static final String FULL = """
        {"id":"1616990032035","replyToId":"1616989510408","etag":"1616990032035","messageType":"message",
         "createdDateTime":"2026-11-02T09:00:00.1Z","lastModifiedDateTime":"2026-11-02T09:00:05Z",
         "lastEditedDateTime":"2026-11-02T09:00:04Z","deletedDateTime":null,"subject":"Rota",
         "importance":"urgent","locale":"en-gb","webUrl":"https://teams.microsoft.com/l/message/1",
         "from":{"application":null,"device":null,"user":{"@odata.type":"#microsoft.graph.teamworkUserIdentity",
            "id":"u1","displayName":"Alun Rhosgochan","userIdentityType":"aadUser"}},
         "body":{"contentType":"html","content":"<p>See <at id=\\"0\\">Nia</at></p>"},
         "channelIdentity":{"teamId":"t1","channelId":"19:c1@thread.tacv2"},
         "attachments":[{"id":"a","contentType":"reference","name":"rota.xlsx"},{"id":"b","name":null}],
         "mentions":[{"id":0,"mentionText":"Nia","mentioned":{"user":{"id":"u2","displayName":"Nia"}}}],
         "policyViolation":{"dlpAction":"blockAccess","userAction":"override,reportFalsePositive",
            "justificationText":"It is a quotation."},
         "somethingNew":{"a":[1]}}
        """;

    @Test
    void carriesEveryPropertyOfAMessage() {
        var message = ChatMessageJson.read(FULL);

        assertThat(message.reference())
                .isEqualTo(new MessageReference(
                        new Conversation.Channel("t1", "19:c1@thread.tacv2"), "1616989510408", "1616990032035"));
        assertThat(message.kind()).isEqualTo(Kind.WRITTEN);
        assertThat(message.sender()).isEqualTo(new Sender("u1", "Alun Rhosgochan", Sender.Kind.DIRECTORY));
        assertThat(message.subject()).isEqualTo("Rota");
        assertThat(message.bodyHtml()).isEqualTo("<p>See <at id=\"0\">Nia</at></p>");
        assertThat(message.importance()).isEqualTo(Importance.URGENT);
        assertThat(message.created()).isEqualTo(Instant.parse("2026-11-02T09:00:00.100Z"));
        assertThat(message.edited()).isEqualTo(Instant.parse("2026-11-02T09:00:04Z"));
        assertThat(message.lastModified()).isEqualTo(Instant.parse("2026-11-02T09:00:05Z"));
        assertThat(message.state()).isEqualTo(State.EDITED);
        assertThat(message.attachmentNames()).containsExactly("rota.xlsx");
        assertThat(message.mentions()).containsExactly(new Mention("Nia", "u2"));
        assertThat(message.policyViolation())
                .isEqualTo(new PolicyViolation(
                        true, Set.of(Answer.OVERRIDE, Answer.FALSE_POSITIVE), "It is a quotation."));
        assertThat(message.webUrl()).isEqualTo("https://teams.microsoft.com/l/message/1");
        assertThat(message.version()).isEqualTo("1616990032035");
    }

    @ParameterizedTest
    @CsvSource({
        "aadUser,DIRECTORY",
        "onPremiseAadUser,DIRECTORY",
        "federatedUser,FEDERATED",
        "anonymousGuest,OUTSIDER",
        "phoneUser,OUTSIDER",
        "somethingNew,UNKNOWN",
    })
    void tellsTheKindOfSenderWithAndWithoutTheNameOfItsClass(String type, Sender.Kind kind) {
        assertThat(senderOf("\"@odata.type\":\"#microsoft.graph.teamworkUserIdentity\",", type)
                        .kind())
                .isEqualTo(kind);
        assertThat(senderOf("", type).kind()).isEqualTo(kind);
    }

    @Test
    void tellsBotsAndTeamsItselfFromPeople() {
        assertThat(with("from", "{\"application\":{\"id\":\"b\",\"displayName\":\"Bot\"}}")
                        .sender())
                .isEqualTo(new Sender("b", "Bot", Sender.Kind.APPLICATION));
        var system = with("messageType", "\"systemEventMessage\"");
        assertThat(system.kind()).isEqualTo(Kind.SYSTEM);
        assertThat(with("from", "null").sender()).isNull();
    }

    @Test
    void aValueThatIsNotKnownIsUnknownAndNeverADefault() {
        assertThat(with("messageType", "\"hologram\"").kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(with("importance", "\"cosmic\"").importance()).isEqualTo(Importance.UNKNOWN);
    }

    @Test
    void plainTextBecomesHtmlThatSaysTheSame() {
        assertThat(with("body", "{\"contentType\":\"text\",\"content\":\"1 < 2 & <b>\"}")
                        .bodyHtml())
                .isEqualTo("1 &lt; 2 &amp; &lt;b&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "channelIdentity"})
    void aMessageWithoutWhatEveryMessageHasIsRefused(String property) {
        assertThatThrownBy(() -> with(property, "null")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "7", "{", "{\"id\":{}}", "{\"id\":\"1\",\"createdDateTime\":\"yesterday\"}"})
    void whatIsNoMessageIsRefused(String json) {
        assertThatThrownBy(() -> ChatMessageJson.read(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> ChatMessageJson.read("{\"id\":".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTextStaysOutOfLogs() {
        assertThat(ChatMessageJson.read(FULL).toString()).doesNotContain("See").doesNotContain("quotation");
        assertThat(ChatMessageJson.read(FULL).policyViolation().toString()).doesNotContain("quotation");
    }

    private static Sender senderOf(String odataType, String type) {
        var sender = with("from", "{\"user\":{" + odataType + "\"id\":\"u\",\"userIdentityType\":\"" + type + "\"}}")
                .sender();
        if (sender == null) throw new AssertionError("nobody");
        return sender;
    }

    private static ChatMessage with(String property, String json) {
        JsonObject message = JsonParser.parseString(FULL).getAsJsonObject();
        message.add(property, JsonParser.parseString(json));
        return ChatMessageJson.read(message.toString());
    }
}
