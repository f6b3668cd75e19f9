package io.github.probity.graph.message.notification;

import static io.github.probity.graph.sandbox.Notifier.APPLICATION_ID;
import static io.github.probity.graph.sandbox.Notifier.TENANT_ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.probity.graph.SettableClock;
import io.github.probity.graph.message.Webhook;
import io.github.probity.graph.message.notification.Notification.Refusal;
import io.github.probity.graph.sandbox.GraphSandbox;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An endpoint with two subscriptions: one to channels, which only hints, and one to chats, with their content. */
abstract class SubscribedEndpoint {

    static final String SECRET = "a-secret-of-this-subscription";
    static final String ALUN = "5e7c0b1e-0000-4000-8000-000000000011";
    static final String CHAT = "/chats/19:5e7c0b1e-chat-0002@thread.v2";
    static final String CHANNEL =
            "/teams/5e7c0b1e-0000-4000-8000-00000000a001/channels/19:5e7c0b1e-general@thread.tacv2";

    final SettableClock clock = new SettableClock();
    final GraphSandbox graph = GraphSandbox.start();
    final KeyRing keys = new KeyRing();
    final Webhook webhook = new Webhook();
    final Notifications notifications = notifications(this::clientStateOf);
    String basic = "";
    String rich = "";

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

    Notifications notifications(KnownSubscriptions known) {
        return new Notifications(
                new NotificationSettings(TENANT_ID, APPLICATION_ID),
                known,
                keys,
                new PublishedTokenKeys(graph.tokenKeysUrl()));
    }

    Notification read(String body) {
        var all = notifications.read(bytes(body), clock.instant());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    Refusal assertRefused(String body, Reason reason) {
        var notification = read(body);
        assertThat(notification).isInstanceOf(Refusal.class);
        assertThat(((Refusal) notification).reason()).isEqualTo(reason);
        return (Refusal) notification;
    }

    String richBody() {
        var path = graph.conversations().write(CHAT, ALUN, "<p>Hello</p>");
        return graph.notifier().change(rich, "created", path);
    }

    Optional<String> clientStateOf(String id) {
        return id.equals(basic) || id.equals(rich) ? Optional.of(SECRET) : Optional.empty();
    }

    String subscribe(String resource, boolean withContent) throws Exception {
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

    static byte[] encoded(EncryptionKey key) {
        try {
            return key.certificate().getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
