package io.github.probity.graph.sandbox;

import com.google.gson.JsonObject;
import java.util.Map;

/** What goes back over HTTP. */
record Answer(int status, JsonObject body, Map<String, String> headers) {

    static Answer ok(JsonObject body) {
        return new Answer(200, body, Map.of());
    }

    static Answer nothing() {
        return new Answer(204, new JsonObject(), Map.of());
    }
}
