package io.github.probity.graph.sandbox;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts a resource for a subscription's certificate, with a new key for every item. */
final class Seal {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    static void requireCertificate(JsonObject subscription) {
        if (Json.text(subscription, "encryptionCertificateId").isEmpty()) {
            throw GraphRefusal.badRequest("encryptionCertificateId is required with includeResourceData.");
        }
        try {
            certificate(subscription);
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw GraphRefusal.badRequest("encryptionCertificate is not a certificate.");
        }
    }

    static JsonObject of(JsonObject resource, JsonObject subscription) {
        try {
            var key = new byte[32];
            RANDOM.nextBytes(key);
            var data = encrypted(key, resource.toString().getBytes(StandardCharsets.UTF_8));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var rsa = Cipher.getInstance("RSA/ECB/OAEPWithSHA-1AndMGF1Padding");
            rsa.init(Cipher.ENCRYPT_MODE, certificate(subscription).getPublicKey());
            return Json.of(
                    "data", base64(data),
                    "dataSignature", base64(mac.doFinal(data)),
                    "dataKey", base64(rsa.doFinal(key)),
                    "encryptionCertificateId",
                            subscription.get("encryptionCertificateId").getAsString());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The sandbox could not encrypt.", impossible);
        }
    }

    private static byte[] encrypted(byte[] key, byte[] text) throws GeneralSecurityException {
        var aes = Cipher.getInstance("AES/CBC/PKCS5Padding");
        aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, 16)));
        return aes.doFinal(text);
    }

    private static X509Certificate certificate(JsonObject subscription) throws GeneralSecurityException {
        var der = Base64.getDecoder()
                .decode(Json.text(subscription, "encryptionCertificate").orElse(""));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
