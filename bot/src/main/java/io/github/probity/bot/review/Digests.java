package io.github.probity.bot.review;

import io.github.probity.bot.serve.CannotStart;
import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Spelling;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keyed digests, by which senders, messages and like texts are found again without being kept. Their key is this
 * installation's own and lies sealed in the database, so that it outlives the key that seals it.
 */
final class Digests {

    static final String SECRET = "digests";
    private static final int KEY = 32;

    private final Folding folding = new Folding(new Spelling(Map.of(), List.of()));
    private final SecretKeySpec key;

    /** @throws CannotStart when the digests' key is sealed with a key that was not given */
    Digests(JdbcClient jdbc, Vault vault) {
        byte[] made = new byte[KEY];
        new SecureRandom().nextBytes(made);
        jdbc.sql("insert into review_secret (name, sealed) values (:name, :sealed) on conflict do nothing")
                .param("name", SECRET)
                .param("sealed", vault.seal(SECRET, made))
                .update();
        byte[] sealed = jdbc.sql("select sealed from review_secret where name = :name")
                .param("name", SECRET)
                .query(byte[].class)
                .single();
        try {
            this.key = new SecretKeySpec(vault.open(SECRET, sealed), "HmacSHA256");
        } catch (IllegalStateException otherKey) {
            throw new CannotStart(
                    "The cases in this database are sealed with another key than probity.review.key: give that one, or"
                            + " add it to probity.review.former-keys.",
                    otherKey);
        }
    }

    Pseudonym person(String id) {
        return new Pseudonym(digest("person", id));
    }

    String message(MessageRef message) {
        return digest("message", message.key());
    }

    /** The same for texts that differ in disguise, case, spaces and signs alone. */
    String words(String text) {
        String folded =
                folding.fold(text).text().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return digest("words", folded.isEmpty() ? text : folded);
    }

    String said(String key) {
        return digest("said", key);
    }

    private String digest(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", impossible);
        }
    }
}
