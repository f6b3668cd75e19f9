package io.github.probity.bot.teams.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Speaks to whatever hands out tokens: both kinds answer with the same document. */
final class TokenEndpoint {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Clock clock;

    TokenEndpoint(Clock clock) {
        this.clock = clock;
    }

    AccessToken post(URI address, Map<String, String> form) throws IOException {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    AccessToken get(URI address, Map<String, String> query, Map<String, String> headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "?" + encoded(query)));
        headers.forEach(request::header);
        return send(request);
    }

    private AccessToken send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> response = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
            JsonNode answer = json.readTree(response.body());
            if (response.statusCode() != 200 || !answer.hasNonNull("access_token")) {
                throw new IOException(refused(response, answer));
            }
            Instant expires =
                    clock.instant().plusSeconds(answer.path("expires_in").asLong(300));
            return new AccessToken(answer.path("access_token").asText(), expires);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while asking for a token", interrupted);
        }
    }

    /** The code alone: Entra's description names the request's identifiers, and may be long. */
    private static String refused(HttpResponse<byte[]> response, JsonNode answer) {
        return "%s gives the bot no token (%d %s): check probity.teams.app-id, tenant-id and credential"
                .formatted(
                        response.uri().getHost(),
                        response.statusCode(),
                        answer.path("error").asText("without a reason"));
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
