package io.github.probity.bot.teams;

import io.github.probity.bot.conversation.Seal;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals with a key that ends with the test. */
final class TestSeal implements Seal {

    private final byte[] key = random(32);

    @Override
    public byte[] seal(String purpose, byte[] open) {
        byte[] nonce = random(12);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, purpose, open);
        byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
        return both;
    }

    @Override
    public byte[] open(String purpose, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, 12);
        return run(Cipher.DECRYPT_MODE, nonce, purpose, Arrays.copyOfRange(sealed, 12, sealed.length));
    }

    private byte[] run(int mode, byte[] nonce, String purpose, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(purpose.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
