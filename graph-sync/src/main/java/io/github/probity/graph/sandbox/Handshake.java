package io.github.probity.graph.sandbox;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Asks a new subscription's address to prove that it wants notifications. */
record Handshake(Delivery delivery) {

    void require(String notificationUrl) {
        var token =
                "Validation: Testing client application reachability for subscription Request-Id: " + UUID.randomUUID();
        var separator = notificationUrl.contains("?") ? "&" : "?";
        var answer = delivery.post(
                URI.create(notificationUrl + separator + "validationToken="
                        + URLEncoder.encode(token, StandardCharsets.UTF_8)),
                "");
        if (!answer.map(given -> isEcho(given, token)).orElse(false)) {
            throw GraphRefusal.of(
                    400,
                    "ValidationError",
                    "Subscription validation request failed. Notification endpoint must respond with 200 OK to"
                            + " validation request.");
        }
    }

    private static boolean isEcho(HttpResponse<String> answer, String token) {
        return answer.statusCode() == 200
                && answer.body().equals(token)
                && answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("text/plain"))
                        .isPresent();
    }
}
