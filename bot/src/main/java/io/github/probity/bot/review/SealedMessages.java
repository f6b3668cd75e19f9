package io.github.probity.bot.review;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets another package keep where a message stands as a case does: sealed with the organisation's key, and found again by a
 * keyed digest.
 */
@Component
public class SealedMessages {

    static final String PURPOSE = "message reference";
    private static final int LOT_DIGITS = 13;

    private final Vault vault;
    private final Digests digests;
    private final JsonMapper json;

    SealedMessages(Vault vault, Digests digests, JsonMapper json) {
        this.vault = vault;
        this.digests = digests;
        this.json = json;
    }

    public byte[] seal(MessageRef message) {
        return vault.seal(PURPOSE, json.writeValueAsBytes(message));
    }

    /** @throws IllegalStateException if it was changed, or sealed with a key that is not here */
    public MessageRef open(byte[] sealed) {
        return json.readValue(vault.open(PURPOSE, sealed), MessageRef.class);
    }

    /** The same for the same message, and worth nothing without the key. */
    public String digest(MessageRef message) {
        return digests.message(message);
    }

    /**
     * A number from 0 on and below 1 that the message draws: always the same for it, evenly spread over messages, and
     * foretold by nobody who does not hold the key. It says nothing about {@link #digest}, for it is drawn for this alone.
     */
    public double lot(MessageRef message) {
        String drawn = digests.said("lot/" + message.key());
        return Long.parseLong(drawn.substring(0, LOT_DIGITS), 16) / (double) (1L << (4 * LOT_DIGITS));
    }
}
