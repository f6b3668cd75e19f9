package io.github.probity.graph.message.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The encrypted part of a notification. Its signature is checked, in constant time, before anything is decrypted. */
record EncryptedContent(String data, String dataKey, String dataSignature, String certificateId) {

    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 16;

    /** The content as text; an unknown certificate and anything altered are refused. */
    String open(EncryptionKeys keys) {
        var key = keys.byId(certificateId).orElseThrow(() -> new Refused(Reason.UNKNOWN_CERTIFICATE));
        try {
            var decoder = Base64.getDecoder();
            var cipherText = decoder.decode(data);
            var symmetric = unwrap(key, decoder.decode(dataKey));
            if (symmetric.length != KEY_BYTES) throw new Refused(Reason.TAMPERED);
            if (!MessageDigest.isEqual(signature(symmetric, cipherText), decoder.decode(dataSignature))) {
                throw new Refused(Reason.TAMPERED);
            }
            return new String(decrypt(symmetric, cipherText), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException altered) {
            throw new Refused(Reason.TAMPERED);
        }
    }

    private static byte[] unwrap(EncryptionKey key, byte[] wrapped) throws GeneralSecurityException {
        var rsa = Cipher.getInstance("RSA/ECB/OAEPWithSHA-1AndMGF1Padding");
        rsa.init(Cipher.DECRYPT_MODE, key.privateKey());
        return rsa.doFinal(wrapped);
    }

    private static byte[] signature(byte[] key, byte[] cipherText) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(cipherText);
    }

    private static byte[] decrypt(byte[] key, byte[] cipherText) throws GeneralSecurityException {
        var aes = Cipher.getInstance("AES/CBC/PKCS5Padding");
        aes.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(Arrays.copyOf(key, IV_BYTES)));
        return aes.doFinal(cipherText);
    }
}
