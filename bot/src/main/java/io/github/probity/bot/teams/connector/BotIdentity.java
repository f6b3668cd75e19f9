package io.github.probity.bot.teams.connector;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** The ways in which the bot proves to the channel who it is. Its registration is of one tenant, its own. */
public final class BotIdentity {

    private final String appId;
    private final URI tokenAddress;
    private final Clock clock;
    private final TokenEndpoint endpoint;

    /**
     * @param appId the bot's application id
     * @param loginUrl where directories hand out tokens
     * @param tenant the directory the bot is registered in
     */
    public BotIdentity(String appId, URI loginUrl, String tenant, Clock clock) {
        this.appId = appId;
        this.tokenAddress = URI.create(loginUrl + "/" + tenant + "/oauth2/v2.0/token");
        this.clock = clock;
        this.endpoint = new TokenEndpoint(clock);
    }

    public BotCredentials bySecret(String secret) {
        return byProof(audience -> Map.of("client_secret", secret));
    }

    /** @param file PEM, with the certificate and its private key */
    public BotCredentials byCertificate(Path file) {
        return byProof(new CertificateProof(file, appId, clock));
    }

    /** @param file with a token of an issuer that the registration trusts; read each time, since it is renewed in place */
    public BotCredentials byFederatedToken(Path file) {
        return byProof(audience -> EntraTokens.assertion(Files.readString(file).strip()));
    }

    /** @param environment of the process */
    public BotCredentials byManagedIdentity(Map<String, String> environment) {
        return credentials(new ManagedIdentityTokens(endpoint, appId, environment));
    }

    private BotCredentials byProof(EntraTokens.Proof proof) {
        return credentials(new EntraTokens(endpoint, tokenAddress, appId, proof));
    }

    private BotCredentials credentials(AccessTokens tokens) {
        return new BotCredentials(appId, new KeptToken(tokens, clock));
    }
}
