package io.github.probity.graph.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Tells clients what changed. Changes of messages are posted by themselves, in order, once each; a test may also have a
 * body made and post it as often and as altered as it likes.
 */
public final class Notifier {

    /** The organisation that notifications are about. */
    public static final String TENANT_ID = "5e7c0b1e-0000-4000-8000-00000000f001";

    /** The application that tokens are for. */
    public static final String APPLICATION_ID = "5e7c0b1e-0000-4000-8000-00000000f002";

    private static final String CHANGE_TRACKING = "0bf30f3b-4a52-48df-9a82-234910c4a086";
    private static final Duration TOKEN_LIFETIME = Duration.ofHours(1);

    private final SampleConversations conversations;
    private final Subscriptions subscriptions;
    private final Delivery delivery;
    private final SandboxTokens tokens;
    private final SandboxClock clock;
    private final ExecutorService sender = Executors.newSingleThreadExecutor(GraphSandbox::daemon);
    private volatile boolean automatic = true;

    Notifier(
            SampleConversations conversations,
            Subscriptions subscriptions,
            Delivery delivery,
            SandboxTokens tokens,
            SandboxClock clock) {
        this.conversations = conversations;
        this.subscriptions = subscriptions;
        this.delivery = delivery;
        this.tokens = tokens;
        this.clock = clock;
        conversations.onChange(this::tell);
    }

    /** Whether changes of messages are posted by themselves; true at first. */
    public void automatic(boolean isAutomatic) {
        automatic = isAutomatic;
    }

    /** The body that tells a subscription of a change of a message, with its content if the subscription has that. */
    public String change(String subscriptionId, String changeType, String messagePath) {
        var message = conversations
                .message(messagePath)
                .orElseThrow(() -> new IllegalArgumentException("There is no message at " + messagePath));
        return change(require(subscriptionId), new SampleConversations.Change(changeType, messagePath, message));
    }

    /** The body that tells a subscription of an event of its own, as {@code reauthorizationRequired}. */
    public String lifecycle(String subscriptionId, String event) {
        var item = item(require(subscriptionId));
        item.addProperty("lifecycleEvent", event);
        return body(List.of(item), List.of());
    }

    /** Posts a body where the subscription wants it and gives the status answered, 0 if none came in time. */
    public int post(String subscriptionId, String body) {
        var url = require(subscriptionId).get("notificationUrl").getAsString();
        return delivery.post(URI.create(url), body)
                .map(HttpResponse::statusCode)
                .orElse(0);
    }

    /** A token as Graph sends with content: of version 1, good for an hour. */
    public String token() {
        var claims = Json.of(
                "aud", APPLICATION_ID,
                "iss", "https://sts.windows.net/" + TENANT_ID + "/",
                "appid", CHANGE_TRACKING,
                "tid", TENANT_ID,
                "ver", "1.0");
        claims.addProperty("nbf", clock.now().getEpochSecond());
        claims.addProperty("exp", clock.now().plus(TOKEN_LIFETIME).getEpochSecond());
        return tokens.sign(claims.toString());
    }

    void close() {
        sender.shutdownNow();
    }

    private void tell(SampleConversations.Change change) {
        if (!automatic || sender.isShutdown()) return;
        for (var subscription : subscriptions.all()) {
            if (!wants(subscription, change)) continue;
            var url = URI.create(subscription.get("notificationUrl").getAsString());
            sender.execute(() -> delivery.post(url, change(subscription, change)));
        }
    }

    private boolean wants(JsonObject subscription, SampleConversations.Change change) {
        var resource = "/" + subscription.get("resource").getAsString().replaceFirst("^/", "");
        if (!subscription.get("changeType").getAsString().contains(change.type())) return false;
        return switch (resource) {
            case "/chats/getAllMessages" -> change.path().startsWith("/chats/");
            case "/teams/getAllMessages" -> change.path().startsWith("/teams/");
            default ->
                resource.startsWith("/users/")
                        ? conversations.isMember(
                                change.path().replaceFirst("/messages/.*", ""), resource.split("/", -1)[2])
                        : change.path().startsWith(resource + "/");
        };
    }

    private String change(JsonObject subscription, SampleConversations.Change change) {
        var item = item(subscription);
        item.addProperty("changeType", change.type());
        item.addProperty("resource", change.path().substring(1).replaceAll("([^/]+)/([^/]+)", "$1('$2')"));
        var data = Json.of("@odata.type", "#Microsoft.Graph.chatMessage");
        data.add("id", change.message().get("id"));
        item.add("resourceData", data);
        if (!SubscriptionRules.wantsContent(subscription)) return body(List.of(item), List.of());
        item.add("encryptedContent", Seal.of(change.message(), subscription));
        return body(List.of(item), List.of(token()));
    }

    private static JsonObject item(JsonObject subscription) {
        var item = Json.of("tenantId", TENANT_ID);
        item.add("subscriptionId", subscription.get("id"));
        item.add("subscriptionExpirationDateTime", subscription.get("expirationDateTime"));
        item.add("clientState", subscription.get("clientState"));
        item.add("resource", subscription.get("resource"));
        return item;
    }

    private static String body(List<JsonObject> items, List<String> validationTokens) {
        var body = new JsonObject();
        body.add("value", Json.array(items));
        var tokens = new JsonArray();
        validationTokens.forEach(tokens::add);
        if (!validationTokens.isEmpty()) body.add("validationTokens", tokens);
        return body.toString();
    }

    private JsonObject require(String subscriptionId) {
        return Optional.of(subscriptionId)
                .flatMap(subscriptions::byId)
                .orElseThrow(() -> new IllegalArgumentException("There is no subscription " + subscriptionId));
    }
}
