package io.github.probity.graph.message.subscription;

import io.github.probity.graph.message.Access;

/** Whose messages are told of. */
public sealed interface WatchedResource {

    /** The resource as Graph names it. */
    String path();

    /** What Probity must be allowed for it. */
    default Access access() {
        return path().startsWith("/teams/") ? Access.READ_CHANNELS : Access.READ_CHATS;
    }

    /** Every chat of the organisation. */
    record AllChats() implements WatchedResource {
        @Override
        public String path() {
            return "/chats/getAllMessages";
        }
    }

    /** Every channel of the organisation. */
    record AllChannels() implements WatchedResource {
        @Override
        public String path() {
            return "/teams/getAllMessages";
        }
    }

    /** Every chat that a person is in. */
    record ChatsOf(String userId) implements WatchedResource {
        @Override
        public String path() {
            return "/users/" + userId + "/chats/getAllMessages";
        }
    }

    /** One chat. */
    record OneChat(String chatId) implements WatchedResource {
        @Override
        public String path() {
            return "/chats/" + chatId + "/messages";
        }
    }

    /** One channel; Graph offers no subscription to all channels of one team. */
    record OneChannel(String teamId, String channelId) implements WatchedResource {
        @Override
        public String path() {
            return "/teams/" + teamId + "/channels/" + channelId + "/messages";
        }
    }
}
