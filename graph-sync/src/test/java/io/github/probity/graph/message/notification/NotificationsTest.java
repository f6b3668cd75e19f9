package io.github.probity.graph.message.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.google.gson.JsonParser;
import io.github.probity.graph.message.ChatMessage;
import io.github.probity.graph.message.Conversation.Channel;
import io.github.probity.graph.message.Conversation.Chat;
import io.github.probity.graph.message.MessageReference;
import io.github.probity.graph.message.notification.Notification.Change;
import io.github.probity.graph.message.notification.Notification.Delivery;
import io.github.probity.graph.message.notification.Notification.Event;
import io.github.probity.graph.message.notification.Notification.Hint;
import io.github.probity.graph.message.notification.Notification.Lifecycle;
import io.github.probity.graph.message.notification.Notification.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationsTest extends SubscribedEndpoint {

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

    private static MessageReference reference(String path) {
        return MessageReference.ofResource(path).orElseThrow();
    }
}
