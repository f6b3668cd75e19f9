package io.github.probity.bot.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Knows under seal where the messages of a case stand, so that they can be read as they are now, and blocked. */
@Component
class Whereabouts {

    static final String PURPOSE = "review place";

    private final MessageTable messages;
    private final Vault vault;
    private final JsonMapper json;

    Whereabouts(MessageTable messages, Vault vault, JsonMapper json) {
        this.messages = messages;
        this.vault = vault;
        this.json = json;
    }

    /** For the message's row; null, and nothing is to be kept, when nobody could read the message there. */
    byte @Nullable [] sealed(MessageRef message) {
        return message.address() == null ? null : vault.seal(PURPOSE, json.writeValueAsBytes(message));
    }

    /** Those that are not known to be deleted, the first first. */
    List<MessageRef> of(long opened) {
        return messages.places(opened).stream()
                .map(kept -> json.readValue(vault.open(PURPOSE, kept), MessageRef.class))
                .toList();
    }
}
