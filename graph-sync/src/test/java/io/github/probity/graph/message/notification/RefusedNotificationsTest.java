package io.github.probity.graph.message.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.probity.graph.message.notification.Notification.Delivery;
import io.github.probity.graph.message.notification.Notification.Refusal;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedNotificationsTest extends SubscribedEndpoint {

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
    void aSubscriptionThatIsBeingMadeIsToBeReadAgain() {
        var making = new AtomicBoolean(true);
        var early = notifications(new KnownSubscriptions() {
            @Override
            public Optional<String> clientStateOf(String id) {
                return Optional.empty();
            }

            @Override
            public boolean areBeingMade() {
                return making.get();
            }
        });
        var body = bytes(richBody());

        assertThat(early.refused(body)).isEmpty();
        assertThat(early.read(body, clock.instant())).singleElement().satisfies(notification -> {
            assertThat(((Refusal) notification).reason()).isEqualTo(Reason.SUBSCRIPTION_UNDER_WAY);
            assertThat(((Refusal) notification).reason().isPassing()).isTrue();
        });

        making.set(false);
        assertThat(early.refused(body)).contains(Reason.UNKNOWN_SUBSCRIPTION);
    }

    @Test
    void oneThatBecameKnownBetweenTwoLooksIsKnown() {
        var looks = new AtomicInteger();
        var late = notifications(id -> looks.getAndIncrement() == 0 ? Optional.empty() : Optional.of(SECRET));

        assertThat(late.read(bytes(richBody()), clock.instant()))
                .singleElement()
                .isInstanceOf(Delivery.class);
    }

    @Test
    void whatDoesNotKnowASecretIsRefusedBeforeItIsKept() {
        var wrong = altered(richBody(), item -> item.addProperty("clientState", "wrong"));
        var both = JsonParser.parseString(richBody()).getAsJsonObject();
        both.getAsJsonArray("value")
                .addAll(JsonParser.parseString(wrong).getAsJsonObject().getAsJsonArray("value"));

        assertThat(notifications.refused(bytes(wrong))).contains(Reason.WRONG_CLIENT_STATE);
        assertThat(notifications.refused(bytes("not json"))).contains(Reason.NOT_JSON);
        assertThat(notifications.refused(bytes(richBody()))).isEmpty();
        assertThat(notifications.refused(bytes(both.toString()))).isEmpty();
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
    void aRefusalSaysWhatToDoAndNothingOfTheMessage() {
        var refusal =
                assertRefused(altered(richBody(), item -> item.addProperty("tenantId", ALUN)), Reason.WRONG_TENANT);

        assertThat(refusal.sentence()).endsWith("Check the tenant id in Probity's settings.");
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
}
