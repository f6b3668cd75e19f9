package io.github.probity.bot.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A token as the channel makes it, until a test makes it otherwise. Claims go in as they are given, right or wrong. */
final class TestToken {

    private final Map<String, Object> claims = new HashMap<>();
    private RSAKey key;
    private @Nullable String keyId;
    private JWSAlgorithm algorithm = JWSAlgorithm.RS256;

    TestToken(RSAKey key, String audience, String serviceUrl) {
        this.key = key;
        this.keyId = key.getKeyID();
        claims.put("iss", "https://api.botframework.com");
        claims.put("aud", audience);
        claims.put("serviceurl", serviceUrl);
        claims.put("nbf", Instant.now().getEpochSecond());
        expires(Duration.ofMinutes(10));
    }

    TestToken claim(String name, @Nullable Object value) {
        if (value == null) {
            claims.remove(name);
        } else {
            claims.put(name, value);
        }
        return this;
    }

    TestToken expires(Duration fromNow) {
        return claim("exp", Instant.now().plus(fromNow).getEpochSecond());
    }

    TestToken notBefore(Duration fromNow) {
        return claim("nbf", Instant.now().plus(fromNow).getEpochSecond());
    }

    TestToken signedBy(RSAKey other) {
        key = other;
        keyId = other.getKeyID();
        return this;
    }

    /** Another key's signature under this key's name, or under none. */
    TestToken named(@Nullable String id) {
        keyId = id;
        return this;
    }

    TestToken algorithm(JWSAlgorithm other) {
        algorithm = other;
        return this;
    }

    String header() {
        return "Bearer " + signed();
    }

    String signed() {
        try {
            JWSObject token =
                    new JWSObject(new JWSHeader.Builder(algorithm).keyID(keyId).build(), new Payload(claims));
            token.sign(signer());
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JWSSigner signer() throws JOSEException {
        return JWSAlgorithm.Family.HMAC_SHA.contains(algorithm)
                ? new MACSigner(key.toRSAPublicKey().getEncoded())
                : new RSASSASigner(key);
    }
}
