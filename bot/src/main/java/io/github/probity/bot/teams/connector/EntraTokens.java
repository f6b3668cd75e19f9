package io.github.probity.bot.teams.connector;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tokens from the organisation's own Entra directory, for a bot that is registered there and nowhere else. */
final class EntraTokens implements AccessTokens {

    private final TokenEndpoint endpoint;
    private final URI address;
    private final String appId;
    private final Proof proof;

    /** How the bot shows that it is the application it says. */
    @FunctionalInterface
    interface Proof {
        Map<String, String> parameters(URI audience) throws IOException;
    }

    /** @param address the directory's token endpoint */
    EntraTokens(TokenEndpoint endpoint, URI address, String appId, Proof proof) {
        this.endpoint = endpoint;
        this.address = address;
        this.appId = appId;
        this.proof = proof;
    }

    @Override
    public AccessToken fetch() throws IOException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", appId);
        form.put("scope", BotCredentials.CONNECTOR + "/.default");
        form.putAll(proof.parameters(address));
        return endpoint.post(address, form);
    }

    /** Proves the application by a signed statement of somebody Entra trusts. */
    static Map<String, String> assertion(String signed) {
        return Map.of(
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                signed);
    }
}
