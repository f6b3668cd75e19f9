package io.github.probity.bot.review;

import io.github.probity.bot.conversation.Seal;
import io.github.probity.bot.serve.CannotStart;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals with AES-256-GCM. What is sealed begins with the id of the key that it was sealed with, so that a new key can be
 * taken into use while the old one still opens what it sealed; and it opens only for the purpose that it was sealed for.
 */
public final class Vault implements Seal {

    private static final int KEY = 32;
    private static final int ID = 4;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, byte[]> keys = new LinkedHashMap<>();
    private final byte[] current;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param keys in Base64, 32 bytes each; the first seals, all of them open
     * @throws CannotStart with the sentence for the operator when one is no such key
     */
    Vault(List<String> keys) {
        List<byte[]> read = keys.stream().map(Vault::read).toList();
        read.forEach(key -> this.keys.put(HexFormat.of().formatHex(id(key)), key));
        this.current = read.get(0);
    }

    /** A new key. */
    static String newKey() {
        byte[] key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static byte[] read(String key) {
        try {
            byte[] bytes = Base64.getDecoder().decode(key.strip());
            if (bytes.length == KEY) {
                return bytes;
            }
        } catch (IllegalArgumentException noBase64) {
            // The sentence below says it.
        }
        throw new CannotStart("probity.review.key is not 32 bytes in Base64: make one with `openssl rand -base64 32`,"
                + " unless cases are sealed with another already; then give that one.");
    }

    @Override
    public byte[] seal(String purpose, byte[] open) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, current, nonce, purpose, open);
        return ByteBuffer.allocate(ID + NONCE + sealed.length)
                .put(id(current))
                .put(nonce)
                .put(sealed)
                .array();
    }

    public byte[] seal(String purpose, String open) {
        return seal(purpose, open.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether there are keys that only open. */
    boolean hasFormerKeys() {
        return keys.size() > 1;
    }

    /** What everything begins with that is sealed with the present key. */
    byte[] presentId() {
        return id(current);
    }

    @Override
    public byte[] open(String purpose, byte[] sealed) {
        String id = HexFormat.of().formatHex(sealed, 0, ID);
        byte[] key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("Sealed with the key " + id + ", which is not among the keys of this"
                    + " installation: add it to probity.review.former-keys");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, ID, ID + NONCE);
        return run(Cipher.DECRYPT_MODE, key, nonce, purpose, Arrays.copyOfRange(sealed, ID + NONCE, sealed.length));
    }

    public String openText(String purpose, byte[] sealed) {
        return new String(open(purpose, sealed), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, String purpose, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(
                    "What is sealed as " + purpose + " was changed and cannot be opened", broken);
        }
    }

    private static byte[] id(byte[] key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("probity review key".getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(key), ID);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
