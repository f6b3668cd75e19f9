package io.github.probity.graph.sandbox;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A request that Graph would answer with an error body. */
final class GraphRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;

    private GraphRefusal(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static GraphRefusal badRequest(String message) {
        return new GraphRefusal(400, "Request_BadRequest", message);
    }

    static GraphRefusal unsupportedQuery(String message) {
        return new GraphRefusal(400, "Request_UnsupportedQuery", message);
    }

    static GraphRefusal notFound(String resource) {
        return new GraphRefusal(
                404,
                "Request_ResourceNotFound",
                "Resource '" + resource
                        + "' does not exist or one of its queried reference-property objects are not present.");
    }

    static GraphRefusal notOffered(GraphRequest request) {
        return new GraphRefusal(
                501,
                "notImplemented",
                "The sandbox does not offer " + request.method() + " " + request.path()
                        + ". Use a Microsoft 365 tenant for it.");
    }

    static GraphRefusal of(int status, String code, String message) {
        return new GraphRefusal(status, code, message);
    }

    Answer answer(Map<String, String> headers) {
        var inner = new JsonObject();
        inner.addProperty("date", Instant.now().toString());
        inner.addProperty("request-id", UUID.randomUUID().toString());
        var error = new JsonObject();
        error.addProperty("code", code);
        error.addProperty("message", getMessage());
        error.add("innerError", inner);
        var body = new JsonObject();
        body.add("error", error);
        return new Answer(status, body, headers);
    }
}
