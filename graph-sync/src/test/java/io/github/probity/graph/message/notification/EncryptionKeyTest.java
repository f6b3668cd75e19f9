package io.github.probity.graph.message.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EncryptionKeyTest {

    private final KeyRing keys = new KeyRing();

    @Test
    void aStoredKeyOpensWhatTheMadeOneDid() throws Exception {
        var made = keys.current();
        var stored = EncryptionKey.of(
                made.id(), made.certificate().getEncoded(), made.privateKey().getEncoded());

        assertThat(stored.certificate()).isEqualTo(made.certificate());
        assertThat(stored.certificate().getNotAfter().toInstant())
                .isEqualTo(Instant.parse("2026-11-01T00:00:00Z").plus(Duration.ofDays(365)));
        assertThat(stored.toString()).doesNotContain("PrivateKey");
    }

    @Test
    void aSelfSignedCertificateIsSignedByItself() throws Exception {
        var certificate = keys.current().certificate();

        certificate.verify(certificate.getPublicKey());
        assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=Probity");
    }
}
