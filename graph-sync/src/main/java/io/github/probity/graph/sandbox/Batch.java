package io.github.probity.graph.sandbox;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** {@code POST /$batch}: one to twenty GETs, each answered and throttled on its own. */
final class Batch {

    private static final int MOST = 20;

    private final Routes routes;
    private final Faults faults;

    Batch(Routes routes, Faults faults) {
        this.routes = routes;
        this.faults = faults;
    }

    Answer answer(GraphRequest batch) {
        var steps = steps(batch.body());
        var body = new JsonObject();
        body.add(
                "responses",
                Json.array(steps.stream().map(step -> response(batch, step)).toList()));
        return Answer.ok(body);
    }

    private static List<JsonObject> steps(String body) {
        try {
            var array = JsonParser.parseString(body).getAsJsonObject().getAsJsonArray("requests");
            var steps = StreamSupport.stream(array.spliterator(), false)
                    .map(step -> step.getAsJsonObject())
                    .toList();
            if (steps.isEmpty() || steps.size() > MOST) {
                throw GraphRefusal.badRequest("A batch holds 1 to " + MOST + " requests, not " + steps.size() + ".");
            }
            var ids = new HashSet<String>();
            for (var step : steps) {
                if (!ids.add(step.get("id").getAsString())) {
                    throw GraphRefusal.badRequest("Request ids in a batch must be unique.");
                }
            }
            return steps;
        } catch (JsonParseException | IllegalStateException | NullPointerException | UnsupportedOperationException e) {
            throw GraphRefusal.badRequest("Invalid batch payload format.");
        }
    }

    private JsonObject response(GraphRequest batch, JsonObject step) {
        var answer = faults.nextInBatch().orElseGet(() -> answer(batch, step));
        var headers = new JsonObject();
        headers.addProperty("Content-Type", "application/json");
        answer.headers().forEach(headers::addProperty);
        var response = new JsonObject();
        response.add("id", step.get("id"));
        response.addProperty("status", answer.status());
        response.add("headers", headers);
        response.add("body", answer.body());
        return response;
    }

    private Answer answer(GraphRequest batch, JsonObject step) {
        var url = Json.text(step, "url").orElse("");
        var method = Json.text(step, "method").orElse("");
        try {
            var uri = URI.create("/v1.0/" + url.replaceFirst("^/", "").replace(" ", "%20"));
            return routes.answer(GraphRequest.of(method, uri, "", batch.authority()));
        } catch (IllegalArgumentException notAUrl) {
            return GraphRefusal.badRequest("The url '" + url + "' is not relative to the service root.")
                    .answer(Map.of());
        }
    }
}
