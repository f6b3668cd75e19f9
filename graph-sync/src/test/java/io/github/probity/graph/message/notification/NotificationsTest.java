package io.github.probity.graph.message.notification;

import static io.github.probity.graph.sandbox.Notifier.APPLICATION_ID;
import static io.github.probity.graph.sandbox.Notifier.TENANT_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.probity.graph.SettableClock;
import io.github.probity.graph.message.ChatMessage;
import io.github.probity.graph.message.Conversation.Channel;
import io.github.probity.graph.message.Conversation.Chat;
import io.github.probity.graph.message.MessageReference;
import io.github.probity.graph.message.Webhook;
import io.github.probity.graph.message.notification.Notification.Change;
import io.github.probity.graph.message.notification.Notification.Delivery;
import io.github.probity.graph.message.notification.Notification.Event;
import io.github.probity.graph.message.notification.Notification.Hint;
import io.github.probity.graph.message.notification.Notification.Lifecycle;
import io.github.probity.graph.message.notification.Notification.Refusal;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationsTest {

    private static final String SECRET = "a-secret-of-this-subscription";
    private static final String ALUN = "5e7c0b1e-0000-4000-8000-000000000011";
    private static final String CHAT = "/chats/19:5e7c0b1e-chat-0002@thread.v2";
    private static final String CHANNEL =
            "/teams/5e7c0b1e-0000-4000-8000-00000000a001/channels/19:5e7c0b1e-general@thread.tacv2";

    private final SettableClock clock = new SettableClock();
    private final GraphSandbox graph = GraphSandbox.start();
    private final KeyRing keys = new KeyRing();
    private final Webhook webhook = webhook();
    private final Notifications notifications = new Notifications(
            new NotificationSettings(TENANT_ID, APPLICATION_ID),
            this::clientStateOf,
            keys,
            new PublishedTokenKeys(graph.tokenKeysUrl()));
    private String basic = "";
    private String rich = "";

    @BeforeEach
    void subscribe() throws Exception {
        graph.clock(clock);
        basic = subscribe("/teams/getAllMessages", false);
        rich = subscribe("/chats/getAllMessages", true);
        graph.notifier().automatic(false);
    }

    @AfterEach
    void close() {
        webhook.close();
        graph.close();
    }

    @Test
    void aBasicNotificationIsAHintAtAMessage() {
        var post = graph.conversations().write(CHANNEL, ALUN, "<p>Hello</p>");
        var reply = graph.conversations().write(post, ALUN, "<p>Hello again</p>");

        assertThat(read(graph.notifier().change(basic, "created", post)))
                .isEqualTo(new Hint(basic, Change.CREATED, reference(post)));
        var hint = (Hint) read(graph.notifier().change(basic, "updated", reply));
        assertThat(hint.message().threadId()).isEqualTo(reference(post).messageId());
        assertThat(hint.message().conversation())
                .isEqualTo(new Channel("5e7c0b1e-0000-4000-8000-00000000a001", "19:5e7c0b1e-general@thread.tacv2"));
    }

    @Test
    void aRichNotificationBringsTheMessage() {
        var path = graph.conversations().write(CHAT, ALUN, "<p>Grüße &amp; llongyfarchiadau 🎉</p>");

        assertThat(read(graph.notifier().change(rich, "created", path)))
                .asInstanceOf(type(Delivery.class))
                .satisfies(delivery -> {
                    assertThat(delivery.change()).isEqualTo(Change.CREATED);
                    assertThat(delivery.message().bodyHtml()).isEqualTo("<p>Grüße &amp; llongyfarchiadau 🎉</p>");
                    assertThat(delivery.message().reference()).isEqualTo(reference(path));
                    assertThat(delivery.message().reference().conversation())
                            .isEqualTo(new Chat("19:5e7c0b1e-chat-0002@thread.v2"));
                });
    }

    @Test
    void aDeletedMessageComesWithoutItsText() {
        var path = graph.conversations().write(CHAT, ALUN, "<p>Oh no</p>");
        graph.conversations().delete(path);

        var delivery = (Delivery) read(graph.notifier().change(rich, "deleted", path));

        assertThat(delivery.change()).isEqualTo(Change.DELETED);
        assertThat(delivery.message().state()).isEqualTo(ChatMessage.State.DELETED);
        assertThat(delivery.message().bodyHtml()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "reauthorizationRequired,REAUTHORIZATION_REQUIRED",
        "subscriptionRemoved,SUBSCRIPTION_REMOVED",
        "missed,MISSED"
    })
    void anEventOfTheSubscriptionIsToldApart(String event, Event expected) {
        assertThat(read(graph.notifier().lifecycle(rich, event)))
                .isEqualTo(new Lifecycle(rich, expected, clock.instant().plus(Duration.ofHours(1))));
    }

    @Test
    void contentForAnOldCertificateIsReadWhileItsKeyIsKept() {
        var body = richBody();
        keys.rotate("certificate-2");
        assertThat(read(body)).isInstanceOf(Delivery.class);

        keys.forgetOld();
        assertRefused(body, Reason.UNKNOWN_CERTIFICATE);
    }

    @Test
    void aStoredKeyOpensWhatTheMadeOneDid() {
        var made = keys.current();
        var stored =
                EncryptionKey.of(made.id(), encoded(made), made.privateKey().getEncoded());

        assertThat(stored.certificate()).isEqualTo(made.certificate());
        assertThat(stored.certificate().getNotAfter().toInstant())
                .isEqualTo(Instant.parse("2026-11-01T00:00:00Z").plus(Duration.ofDays(365)));
        assertThat(stored.toString()).doesNotContain("PrivateKey");
    }

    @Test
    void aSelfSignedCertificateIsSignedByItself() throws Exception {
        var certificate = keys.current().certificate();

        certificate.verify(certificate.getPublicKey());
        assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=Probity");
    }

    @Test
    void theSecretOfTheSubscriptionMustBeThere() {
        assertRefused(
                altered(richBody(), item -> item.addProperty("clientState", SECRET + "x")), Reason.WRONG_CLIENT_STATE);
        assertRefused(altered(richBody(), item -> item.remove("clientState")), Reason.WRONG_CLIENT_STATE);
        assertRefused(
                altered(richBody(), item -> item.add("clientState", new JsonObject())), Reason.WRONG_CLIENT_STATE);
    }

    @Test
    void anUnknownSubscriptionIsNamedIfItCouldBeOne() {
        var unknown = "5e7c0b1e-0000-4000-8000-00000000dead";

        assertThat(assertRefused(
                                altered(richBody(), item -> item.addProperty("subscriptionId", unknown)),
                                Reason.UNKNOWN_SUBSCRIPTION)
                        .subscriptionId())
                .isEqualTo(unknown);
        assertThat(assertRefused(
                                altered(richBody(), item -> item.addProperty("subscriptionId", "x\nERROR forged log")),
                                Reason.UNKNOWN_SUBSCRIPTION)
                        .subscriptionId())
                .isNull();
    }

    @Test
    void anotherOrganisationIsRefused() {
        assertRefused(altered(richBody(), item -> item.addProperty("tenantId", ALUN)), Reason.WRONG_TENANT);
    }

    @Test
    void contentWithoutTokensIsRefused() {
        var body = JsonParser.parseString(richBody()).getAsJsonObject();
        body.remove("validationTokens");
        assertRefused(body.toString(), Reason.NO_TOKENS);

        body.add("validationTokens", JsonParser.parseString("[]"));
        assertRefused(body.toString(), Reason.NO_TOKENS);

        body.add("validationTokens", JsonParser.parseString("null"));
        assertRefused(body.toString(), Reason.NO_TOKENS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "dataKey", "dataSignature"})
    void alteredContentIsRefusedWhicheverPartWasAltered(String part) {
        assertRefused(
                content(item -> item.addProperty(part, flipped(item.get(part).getAsString()))), Reason.TAMPERED);
        assertRefused(content(item -> item.addProperty(part, "not base64!")), Reason.TAMPERED);
        assertRefused(content(item -> item.remove(part)), Reason.TAMPERED);
    }

    @Test
    void aWrongCertificateIdIsRefused() {
        assertRefused(
                content(item -> item.addProperty("encryptionCertificateId", "none such")), Reason.UNKNOWN_CERTIFICATE);
    }

    @Test
    void contentOfAnotherMessageThanTheAnnouncedIsRefused() {
        assertRefused(
                altered(richBody(), item -> item.addProperty("resource", "chats('19:x@thread.v2')/messages('1')")),
                Reason.UNREADABLE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chats('19:x@thread.v2')",
                "users('x')/messages('1')",
                "chats('19:x@thread.v2')/messages('1')/hostedContents('2')",
                "chats//messages/1",
                "",
                "communications/onlineMeetings/1"
            })
    void whatIsNoMessageIsRefused(String resource) {
        assertRefused(altered(richBody(), item -> item.addProperty("resource", resource)), Reason.NOT_A_MESSAGE);
    }

    @Test
    void anUnknownKindOfChangeIsRefused() {
        assertRefused(altered(richBody(), item -> item.addProperty("changeType", "moved")), Reason.UNKNOWN_CHANGE);
        assertRefused(altered(richBody(), item -> item.remove("changeType")), Reason.UNKNOWN_CHANGE);
        assertRefused(graph.notifier().lifecycle(rich, "somethingElse"), Reason.UNKNOWN_CHANGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "not json", "{", "{\"value\":[}", "{\"value\":[]} trailing", "{'value':[]}", "\u0000"
            })
    void whatIsNoJsonIsRefusedAsAWhole(String body) {
        assertRefused(body, Reason.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "7",
                "{}",
                "{\"value\":{}}",
                "{\"value\":[7]}",
                "{\"value\":[null]}",
                "{\"value\":[{}],\"validationTokens\":[{}]}"
            })
    void whatIsNoCollectionOfNotificationsIsRefusedAsAWhole(String body) {
        assertRefused(body, Reason.NOT_A_NOTIFICATION);
    }

    @Test
    void hugeAndDeepBodiesAreRefusedBeforeTheyCost() {
        assertRefused("[".repeat(10 * 1024 * 1024), Reason.TOO_LARGE);
        assertRefused("[".repeat(1_000_000), Reason.NOT_JSON);
        assertRefused("{\"value\":".repeat(100_000), Reason.NOT_JSON);
        assertRefused("{\"value\":[" + "{},".repeat(1_000) + "{}]}", Reason.TOO_LARGE);
    }

    @Test
    void damagedBodiesAreNeverBelievedInWhatWasDamaged() {
        var random = new Random(42);
        var body = bytes(richBody());
        for (int i = 0; i < 2_000; i++) {
            var damaged = body.clone();
            for (int j = 0; j <= i % 5; j++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            assertThat(notifications.read(damaged, clock.instant()))
                    .isNotEmpty()
                    .allSatisfy(notification -> {
                        if (notification instanceof Delivery delivery) {
                            assertThat(delivery.message().bodyHtml()).isEqualTo("<p>Hello</p>");
                        }
                    });
        }
    }

    @Test
    void oneBadItemDoesNotSpoilTheOthers() {
        var path = graph.conversations().write(CHAT, ALUN, "<p>Hello</p>");
        var good = JsonParser.parseString(graph.notifier().change(rich, "created", path))
                .getAsJsonObject();
        var bad = good.getAsJsonArray("value").get(0).getAsJsonObject().deepCopy();
        bad.addProperty("clientState", "guessed");
        good.getAsJsonArray("value").add(bad);

        assertThat(notifications.read(bytes(good.toString()), clock.instant()))
                .hasExactlyElementsOfTypes(Delivery.class, Refusal.class);
    }

    @Test
    void aRefusalSaysWhatToDoAndNothingOfTheMessage() {
        var refusal =
                assertRefused(altered(richBody(), item -> item.addProperty("tenantId", ALUN)), Reason.WRONG_TENANT);

        assertThat(refusal.sentence()).endsWith("Check the tenant id in Probity's settings.");
    }

    @Test
    void theHandshakeIsEchoedUnlessABrowserCouldTakeItForAPage() {
        assertThat(Notifications.handshake("Validation: Testing client application"))
                .hasValue("Validation: Testing client application");
        assertThat(Notifications.handshake(null)).isEmpty();
        assertThat(Notifications.handshake("")).isEmpty();
        assertThat(Notifications.handshake("<script>alert(1)</script>")).isEmpty();
        assertThat(Notifications.handshake("a\r\nb")).isEmpty();
        assertThat(Notifications.handshake("x".repeat(2_001))).isEmpty();
    }

    @Test
    void aPostedNotificationArrivesAndIsRead() throws Exception {
        graph.notifier().automatic(true);

        graph.conversations().write(CHAT, ALUN, "<p>On its way</p>");

        var arrived = notifications.read(webhook.next(), clock.instant());
        assertThat(arrived).hasExactlyElementsOfTypes(Delivery.class);
    }

    private Notification read(String body) {
        var all = notifications.read(bytes(body), clock.instant());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Refusal assertRefused(String body, Reason reason) {
        var notification = read(body);
        assertThat(notification).isInstanceOf(Refusal.class);
        assertThat(((Refusal) notification).reason()).isEqualTo(reason);
        return (Refusal) notification;
    }

    private String richBody() {
        var path = graph.conversations().write(CHAT, ALUN, "<p>Hello</p>");
        return graph.notifier().change(rich, "created", path);
    }

    private String content(Consumer<JsonObject> change) {
        return altered(richBody(), item -> change.accept(item.getAsJsonObject("encryptedContent")));
    }

    private static String altered(String body, Consumer<JsonObject> change) {
        var json = JsonParser.parseString(body).getAsJsonObject();
        change.accept(json.getAsJsonArray("value").get(0).getAsJsonObject());
        return json.toString();
    }

    private static String flipped(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        bytes[bytes.length / 2] ^= 1;
        return Base64.getEncoder().encodeToString(bytes);
    }

    private Optional<String> clientStateOf(String id) {
        return id.equals(basic) || id.equals(rich) ? Optional.of(SECRET) : Optional.empty();
    }

    private String subscribe(String resource, boolean withContent) throws Exception {
        var asked = new JsonObject();
        asked.addProperty("resource", resource);
        asked.addProperty("changeType", "created,updated,deleted");
        asked.addProperty("notificationUrl", webhook.url().toString());
        asked.addProperty("clientState", SECRET);
        asked.addProperty(
                "expirationDateTime", clock.instant().plus(Duration.ofHours(1)).toString());
        if (withContent) {
            asked.addProperty("includeResourceData", true);
            asked.addProperty("encryptionCertificateId", keys.current().id());
            asked.addProperty("encryptionCertificate", Base64.getEncoder().encodeToString(encoded(keys.current())));
        }
        var request = HttpRequest.newBuilder(URI.create(graph.baseUrl() + "/subscriptions"))
                .POST(BodyPublishers.ofString(asked.toString()))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonParser.parseString(answer.body()).getAsJsonObject().get("id").getAsString();
    }

    private static byte[] encoded(EncryptionKey key) {
        try {
            return key.certificate().getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static MessageReference reference(String path) {
        return MessageReference.ofResource(path).orElseThrow();
    }

    private static Webhook webhook() {
        try {
            return new Webhook();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
