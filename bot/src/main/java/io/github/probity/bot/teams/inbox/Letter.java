package io.github.probity.bot.teams.inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An activity in the inbox.
 *
 * @param key the same for the same activity, however often it is delivered; tells nothing about it
 * @param lane what has to be worked on in order has the same
 * @param body the activity as it was sent
 * @param attempts begun so far, this one included
 */
public record Letter(String key, int lane, String body, int attempts) {

    /** @param id the channel's; without one, equal activities count as one delivered twice */
    public static Letter of(String type, String conversation, @Nullable String id, String body) {
        String name = id == null || id.isBlank() ? body : id;
        return new Letter(sha256(type + "\n" + conversation + "\n" + name), conversation.hashCode(), body, 1);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
