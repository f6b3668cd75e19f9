package io.github.probity.bot.teams.connector;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tokens of the managed identity of the machine or container app that Probity runs on, from the endpoint that Azure puts
 * beside it.
 */
final class ManagedIdentityTokens implements AccessTokens {

    private static final URI MACHINE = URI.create("http://169.254.169.254/metadata/identity/oauth2/token");

    private final TokenEndpoint endpoint;
    private final URI address;
    private final Map<String, String> query;
    private final Map<String, String> headers;

    /**
     * Finds the endpoint as Azure documents it.
     *
     * @param clientId of the identity; also the bot's application id
     * @param environment of the process: App Service and Container Apps set two variables, a virtual machine none
     */
    ManagedIdentityTokens(TokenEndpoint endpoint, String clientId, Map<String, String> environment) {
        String beside = environment.get("IDENTITY_ENDPOINT");
        boolean machine = beside == null;
        this.endpoint = endpoint;
        this.address = machine ? MACHINE : URI.create(beside);
        this.query = new TreeMap<>(Map.of(
                "api-version",
                machine ? "2018-02-01" : "2019-08-01",
                "client_id",
                clientId,
                "resource",
                BotCredentials.CONNECTOR));
        this.headers = machine
                ? Map.of("Metadata", "true")
                : Map.of("X-IDENTITY-HEADER", environment.getOrDefault("IDENTITY_HEADER", ""));
    }

    @Override
    public AccessToken fetch() throws IOException {
        return endpoint.get(address, query, headers);
    }
}
