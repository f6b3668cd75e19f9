package io.github.probity.graph.message;

/** Whose messages are exported. */
public sealed interface ExportSource {

    /** A name that never changes, for the high-water mark and for the operator. */
    String name();

    /** All chats of one person. A chat of two people comes twice if both are exported. */
    record ChatsOf(String userId) implements ExportSource {
        @Override
        public String name() {
            return "users/" + userId + "/chats";
        }
    }

    /** All channels of one team. */
    record ChannelsOf(String teamId) implements ExportSource {
        @Override
        public String name() {
            return "teams/" + teamId + "/channels";
        }
    }
}
