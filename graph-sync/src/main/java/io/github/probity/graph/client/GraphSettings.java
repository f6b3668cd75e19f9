package io.github.probity.graph.client;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * Where Graph is and how it is called.
 *
 * @param baseUrl with the version, as {@code https://graph.microsoft.com/v1.0}; plain http for the loopback address only
 * @param requestTimeout for one request with its answer
 * @param patience how long a call goes on trying through throttling and outages; no further attempt starts after it
 * @param concurrency how many requests may be under way at once; Graph allows four for photos
 */
public record GraphSettings(
        URI baseUrl, GraphSignIn signIn, Duration requestTimeout, Duration patience, int concurrency) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    /** @throws IllegalArgumentException with a sentence for the operator if the settings cannot be used */
    public GraphSettings {
        boolean loopback = baseUrl.getHost() != null && LOOPBACK.contains(baseUrl.getHost());
        if (!loopback && !"https".equals(baseUrl.getScheme())) {
            throw new IllegalArgumentException("The Graph address " + baseUrl + " is not https, so tokens could be read"
                    + " on the way. Use https://graph.microsoft.com/v1.0.");
        }
        if (!loopback && signIn instanceof GraphSignIn.None) {
            throw new IllegalArgumentException(
                    "Graph at " + baseUrl + " cannot be called without signing in. Set a"
                            + " managed identity, a certificate or a client secret; 'none' is for the sandbox on this machine.");
        }
        if (concurrency < 1) throw new IllegalArgumentException("Graph needs a concurrency of at least 1.");
    }

    /** Ten seconds a request, thirty seconds of patience, four requests at once. */
    public static GraphSettings of(URI baseUrl, GraphSignIn signIn) {
        return new GraphSettings(baseUrl, signIn, Duration.ofSeconds(10), Duration.ofSeconds(30), 4);
    }

    /** For a {@link io.github.probity.graph.sandbox.GraphSandbox} on this machine. */
    public static GraphSettings sandbox(URI baseUrl) {
        return of(baseUrl, new GraphSignIn.None());
    }
}
