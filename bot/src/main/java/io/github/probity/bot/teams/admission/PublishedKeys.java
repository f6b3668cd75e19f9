package io.github.probity.bot.teams.admission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches the keys that the channel publishes: first its metadata, then the key set that they name. */
final class PublishedKeys {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final URI metadata;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    PublishedKeys(URI metadata) {
        this.metadata = metadata;
    }

    /**
     * By id. Gives up after ten seconds.
     *
     * @throws IOException if they cannot be had, or there is no usable one among them
     */
    Map<String, SigningKey> fetch() throws IOException {
        String address = get(metadata).path("jwks_uri").asText();
        if (!address.matches("https?://.+")) {
            throw new IOException("The channel's metadata name no key set");
        }
        Map<String, SigningKey> keys = new HashMap<>();
        for (JsonNode key : get(URI.create(address)).path("keys")) {
            if (key.path("kty").asText().equals("RSA") && key.hasNonNull("kid")) {
                keys.put(key.path("kid").asText(), parse(key));
            }
        }
        if (keys.isEmpty()) {
            throw new IOException("The channel's key set is empty");
        }
        return keys;
    }

    private static SigningKey parse(JsonNode key) throws IOException {
        Set<String> endorsements = new HashSet<>();
        key.path("endorsements").forEach(endorsement -> endorsements.add(endorsement.asText()));
        try {
            return new SigningKey(RSAKey.parse(key.toString()).toRSAPublicKey(), endorsements);
        } catch (ParseException | JOSEException unusable) {
            throw new IOException("One of the channel's keys cannot be read", unusable);
        }
    }

    /** Limits the whole exchange, a body that comes in drips included. */
    private JsonNode get(URI address) throws IOException {
        var exchange = http.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> response = exchange.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (response.statusCode() != 200) {
                throw new IOException(address.getHost() + " answers " + response.statusCode());
            }
            return json.readTree(response.body());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", interrupted);
        } catch (ExecutionException | TimeoutException failed) {
            exchange.cancel(true);
            throw new IOException(address.getHost() + " does not answer", failed);
        }
    }
}
