package io.github.probity.graph.message.notification;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Optional;

/**
 * Microsoft's keys from where they are published: fetched when first needed, kept for an hour, and fetched again for a
 * key that is not among them, at most once in thirty seconds. Safe for many threads.
 */
public final class PublishedTokenKeys implements TokenKeys {

    /** Where Entra ID publishes the keys of all tenants. */
    public static final URI MICROSOFT = URI.create("https://login.microsoftonline.com/common/discovery/keys");

    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int LARGEST = 512 * 1024;
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration NEXT_FETCH = Duration.ofSeconds(30);

    private final JWKSource<SecurityContext> source;

    /** @throws IllegalArgumentException if this is no address */
    public PublishedTokenKeys(URI address) {
        try {
            var retriever = new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST);
            this.source = JWKSourceBuilder.create(address.toURL(), retriever)
                    .retrying(true)
                    .rateLimited(NEXT_FETCH.toMillis())
                    .cache(KEPT.toMillis(), TIMEOUT_MILLIS * 4L)
                    .refreshAheadCache(false)
                    .build();
        } catch (MalformedURLException notAnAddress) {
            throw new IllegalArgumentException("Signing keys cannot be fetched from " + address, notAnAddress);
        }
    }

    @Override
    public Optional<RSAPublicKey> byId(String keyId) throws IOException {
        try {
            var matcher = new JWKMatcher.Builder().keyID(keyId).build();
            for (var key : source.get(new JWKSelector(matcher), null)) {
                if (key instanceof RSAKey rsa) return Optional.of(rsa.toRSAPublicKey());
            }
            return Optional.empty();
        } catch (JOSEException unavailable) {
            throw new IOException("Microsoft's signing keys could not be fetched.", unavailable);
        }
    }
}
