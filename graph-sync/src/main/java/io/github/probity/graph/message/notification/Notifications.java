package io.github.probity.graph.message.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint needs that Graph posts to. Answer 202 first and read later; {@link #read} may be done twice and takes
 * whatever was posted, in bounded time and memory. Only a failing port can make it throw.
 */
public final class Notifications {

    /** The size in bytes of the largest body that is read; of a longer one, no more than one byte beyond need be kept. */
    public static final int LARGEST_BODY = Body.LARGEST;

    private static final int LONGEST_HANDSHAKE = 2_000;

    private final BodyReading.Checks checks;

    public Notifications(
            NotificationSettings settings, KnownSubscriptions known, EncryptionKeys keys, TokenKeys tokenKeys) {
        this.checks = new BodyReading.Checks(settings, known, keys, new TokenCheck(settings, tokenKeys));
    }

    /**
     * What to answer, as {@code text/plain} with status 200, when Graph asks whether the endpoint is ours.
     *
     * @param validationToken of the address, decoded; null if it has none, so this is no handshake
     * @return empty if there is none, or if it holds what a browser could take for a page
     */
    public static Optional<String> handshake(@Nullable String validationToken) {
        return Optional.ofNullable(validationToken)
                .filter(token -> !token.isBlank() && token.length() <= LONGEST_HANDSHAKE)
                .filter(token -> token.chars().allMatch(c -> c >= ' ' && c != '<' && c != '>' && c != 0x7f));
    }

    /**
     * Why nothing in a posted body is to be believed, as far as that shows without its tokens and its content; empty if it
     * must be kept and read. So nobody who does not know the secret of a subscription can have anything kept.
     */
    public Optional<Reason> refused(byte[] body) {
        try {
            return new BodyReading(Body.of(body), checks, Instant.EPOCH).refused();
        } catch (Refused refused) {
            return Optional.of(refused.reason());
        }
    }

    /**
     * Everything in one posted body, in its order; one refusal if the body cannot be read at all.
     *
     * @param receivedAt when it was posted; its tokens must have been good then
     */
    public List<Notification> read(byte[] body, Instant receivedAt) {
        try {
            return new BodyReading(Body.of(body), checks, receivedAt).notifications();
        } catch (Refused refused) {
            return List.of(refused.reason().refusal(null));
        }
    }
}
