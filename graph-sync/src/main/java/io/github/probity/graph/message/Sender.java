package io.github.probity.graph.message;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a message.
 *
 * @param id Entra object id of a person, application id of a bot; null if Graph gives none
 * @param name as shown in Teams, null if Graph gives none
 */
public record Sender(@Nullable String id, @Nullable String name, Kind kind) {

    /** What kind of account wrote it. */
    public enum Kind {
        /** An account of this organisation's directory, guests in it included. */
        DIRECTORY,
        /** A person of another organisation, writing from there. */
        FEDERATED,
        /** A person without an organisation's account: anonymous, by telephone, mail or a private account. */
        OUTSIDER,
        /** A bot, connector or webhook. */
        APPLICATION,
        /** A shared device, as a meeting room. */
        DEVICE,
        /** Graph says nothing that is known. */
        UNKNOWN
    }
}
