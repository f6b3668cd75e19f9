package io.github.probity.graph.sandbox;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@code /subscriptions}, and what a test may do to them behind the client's back. */
public final class Subscriptions {

    private final SandboxClock clock;
    private final SubscriptionRules rules;
    private final Handshake handshake;
    private final Map<String, JsonObject> all = new LinkedHashMap<>();

    Subscriptions(SandboxClock clock, Handshake handshake) {
        this.clock = clock;
        this.rules = new SubscriptionRules(clock);
        this.handshake = handshake;
    }

    /** Ids of the living subscriptions to the resource, as it was asked for. */
    public synchronized List<String> to(String resource) {
        return all().stream()
                .filter(s -> s.get("resource").getAsString().equals(resource))
                .map(s -> s.get("id").getAsString())
                .toList();
    }

    /** Ends a subscription without a word, as an outage of Graph may. */
    public synchronized void lose(String id) {
        all.remove(id);
    }

    Answer answer(GraphRequest request, List<String> rest) {
        return switch (request.method() + " " + rest.size()) {
            case "GET 0" -> list(request);
            case "POST 0" -> create(Json.object(request.body()));
            case "GET 1" -> Answer.ok(shown(require(rest.get(0))));
            case "PATCH 1" -> update(rest.get(0), Json.object(request.body()));
            case "DELETE 1" -> delete(rest.get(0));
            case "POST 2" -> reauthorize(request, rest);
            default -> throw GraphRefusal.notOffered(request);
        };
    }

    synchronized Optional<JsonObject> byId(String id) {
        return Optional.ofNullable(all.get(id));
    }

    synchronized List<JsonObject> all() {
        return all.values().stream()
                .filter(s -> SubscriptionRules.expiration(s).isAfter(clock.now()))
                .toList();
    }

    private Answer list(GraphRequest request) {
        var shown = all().stream().map(Subscriptions::shown).toList();
        return Answer.ok(Page.of(request, shown, ODataOptions.of(request.query()), Integer.MAX_VALUE, Map.of()));
    }

    private Answer create(JsonObject asked) {
        rules.requireComplete(asked);
        if (!to(asked.get("resource").getAsString()).isEmpty()) {
            throw GraphRefusal.of(409, "Conflict", "There is a subscription to this resource already.");
        }
        handshake.require(asked.get("notificationUrl").getAsString());
        var made = asked.deepCopy();
        made.addProperty("id", UUID.randomUUID().toString());
        made.addProperty("applicationId", Notifier.APPLICATION_ID);
        synchronized (this) {
            all.put(made.get("id").getAsString(), made);
        }
        return new Answer(201, shown(made), Map.of());
    }

    private Answer update(String id, JsonObject change) {
        var updated = require(id).deepCopy();
        change.entrySet().forEach(property -> updated.add(property.getKey(), property.getValue()));
        rules.requireComplete(updated);
        synchronized (this) {
            all.put(id, updated);
        }
        return Answer.ok(shown(updated));
    }

    private synchronized Answer delete(String id) {
        require(id);
        all.remove(id);
        return Answer.nothing();
    }

    private Answer reauthorize(GraphRequest request, List<String> rest) {
        if (!rest.get(1).equals("reauthorize")) throw GraphRefusal.notOffered(request);
        require(rest.get(0));
        return Answer.nothing();
    }

    private JsonObject require(String id) {
        return all().stream()
                .filter(s -> s.get("id").getAsString().equals(id))
                .findFirst()
                .orElseThrow(() -> GraphRefusal.of(404, "ResourceNotFound", "The object was not found."));
    }

    /** Graph never gives the secret and the certificate back. */
    private static JsonObject shown(JsonObject subscription) {
        var shown = subscription.deepCopy();
        shown.add("clientState", JsonNull.INSTANCE);
        shown.add("encryptionCertificate", JsonNull.INSTANCE);
        return shown;
    }
}
