package io.github.probity.graph.message.notification;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;

/**
 * A certificate with its private key. Graph encrypts for the certificate and names it by the id.
 *
 * @param id chosen by us, at most 128 characters
 */
public record EncryptionKey(String id, X509Certificate certificate, PrivateKey privateKey) {

    /** @throws IllegalArgumentException if Graph would not take the id or the certificate */
    public EncryptionKey {
        if (id.isBlank() || id.length() > 128) {
            throw new IllegalArgumentException("The id of an encryption certificate needs 1 to 128 characters.");
        }
        if (!(certificate.getPublicKey() instanceof RSAPublicKey rsa)
                || rsa.getModulus().bitLength() < 2048
                || rsa.getModulus().bitLength() > 4096) {
            throw new IllegalArgumentException("Graph encrypts for RSA certificates of 2048 to 4096 bits only.");
        }
    }

    /** Makes a new self-signed one of 2048 bits; nobody but Graph sees it, so it needs no authority. */
    public static EncryptionKey generate(String id, Instant from, Duration validFor) {
        return SelfSignedCertificate.generate(id, from, from.plus(validFor));
    }

    /**
     * One that was stored.
     *
     * @param certificate X.509, DER
     * @param privateKey PKCS#8, DER
     * @throws IllegalArgumentException if they cannot be read
     */
    public static EncryptionKey of(String id, byte[] certificate, byte[] privateKey) {
        try {
            var read =
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
            var key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(privateKey));
            return new EncryptionKey(id, (X509Certificate) read, key);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException(
                    "The encryption certificate '" + id + "' or its key cannot be read. Make a new one.", unreadable);
        }
    }

    @Override
    public String toString() {
        return "EncryptionKey[id=" + id + ", privateKey=***]";
    }
}
