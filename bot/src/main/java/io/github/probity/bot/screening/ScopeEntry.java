package io.github.probity.bot.screening;

import java.time.Instant;
import java.util.Locale;

/**
 * One line of what the organisation decided to watch.
 *
 * @param id display name of a group, identifier of a person, or Teams' id of a chat, channel or team; empty for everyone
 * @param excluded true if messages from or to it are never screened, false if those from it are
 * @param reason why, in the words of whoever decided
 * @param by identifier of who decided
 */
public record ScopeEntry(Kind kind, String id, boolean excluded, String reason, String by, Instant at) {

    /** What can be watched or excluded. */
    public enum Kind {
        EVERYONE,
        GROUP,
        PERSON,
        /** A chat, channel or team; can only be excluded. */
        CONVERSATION;

        /** As in addresses, messages and the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it can be entered as watched, or as excluded. */
        public boolean mayBe(boolean excluded) {
            return excluded ? this != EVERYONE : this != CONVERSATION;
        }
    }
}
