package io.github.probity.bot.teams.connector;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.X509CertUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.ssl.pem.PemContent;

/** A statement that the bot signs itself, with the key of a certificate that its registration knows. */
final class CertificateProof implements EntraTokens.Proof {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Path file;
    private final String appId;
    private final Clock clock;

    /** @param file PEM, with the certificate and its private key; read for each token, so that it may be renewed in place */
    CertificateProof(Path file, String appId, Clock clock) {
        this.file = file;
        this.appId = appId;
        this.clock = clock;
    }

    @Override
    public Map<String, String> parameters(URI audience) throws IOException {
        try {
            PemContent pem = PemContent.load(file);
            X509Certificate certificate = pem.getCertificates().get(0);
            PrivateKey key = Objects.requireNonNull(pem.getPrivateKey());
            return EntraTokens.assertion(sign(certificate, key, audience));
        } catch (JOSEException | RuntimeException unusable) {
            throw new IOException(
                    "probity.teams.credential.certificate-file has no certificate with its RSA private key in PEM",
                    unusable);
        }
    }

    private String sign(X509Certificate certificate, PrivateKey key, URI audience) throws JOSEException {
        Instant now = clock.instant();
        SignedJWT statement = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .x509CertSHA256Thumbprint(X509CertUtils.computeSHA256Thumbprint(certificate))
                        .build(),
                new JWTClaimsSet.Builder()
                        .audience(audience.toString())
                        .issuer(appId)
                        .subject(appId)
                        .jwtID(UUID.randomUUID().toString())
                        .notBeforeTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFE)))
                        .build());
        statement.sign(new RSASSASigner(key));
        return statement.serialize();
    }
}
