package io.github.probity.graph.message.notification;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes the smallest X.509 certificate (RFC 5280, version 1), which Java can read but not make. */
final class SelfSignedCertificate {

    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int UTF8_STRING = 0x0c;
    private static final int GENERALIZED_TIME = 0x18;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final byte[] COMMON_NAME = {0x06, 0x03, 0x55, 0x04, 0x03};
    private static final byte[] SHA256_WITH_RSA = {
        0x30, 0x0d, 0x06, 0x09, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 0x01, 0x01, 0x0b, 0x05, 0x00
    };
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private SelfSignedCertificate() {}

    static EncryptionKey generate(String id, Instant from, Instant until) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var content = content(pair, from, until);
            var signed = der(SEQUENCE, content, SHA256_WITH_RSA, bits(signature(pair, content)));
            return EncryptionKey.of(id, signed, pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no RSA.", missing);
        }
    }

    private static byte[] content(KeyPair pair, Instant from, Instant until) {
        var name = der(
                SEQUENCE,
                der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8_STRING, "Probity".getBytes(StandardCharsets.UTF_8)))));
        var serial = BigInteger.valueOf(from.toEpochMilli()).toByteArray();
        return der(
                SEQUENCE,
                der(INTEGER, serial),
                SHA256_WITH_RSA,
                name,
                der(SEQUENCE, time(from), time(until)),
                name,
                pair.getPublic().getEncoded());
    }

    private static byte[] signature(KeyPair pair, byte[] content) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(content);
        return signature.sign();
    }

    private static byte[] time(Instant at) {
        return der(GENERALIZED_TIME, TIME.format(at).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bits(byte[] bytes) {
        return der(BIT_STRING, new byte[] {0}, bytes);
    }

    private static byte[] der(int tag, byte[]... parts) {
        var body = new ByteArrayOutputStream();
        for (var part : parts) body.writeBytes(part);
        var all = new ByteArrayOutputStream();
        all.write(tag);
        all.writeBytes(length(body.size()));
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    private static byte[] length(int size) {
        if (size < 128) return new byte[] {(byte) size};
        if (size < 256) return new byte[] {(byte) 0x81, (byte) size};
        return new byte[] {(byte) 0x82, (byte) (size >> 8), (byte) size};
    }
}
