package io.github.probity.nlp.encoder;

import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells one file of weights from another by its content. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(String resource) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(MiniLm.resource(resource), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
