package io.github.probity.bot.review;

import org.jspecify.annotations.Nullable;

/**
 * A message where it stands. The same message always has the same source and id.
 *
 * @param source the chat or channel with the system it is in, such as {@code teams/19:…@thread.v2}
 * @param id the system's own id of the message
 * @param address where the system lets the message be read again, such as Graph's path of it; null if nobody knows. It does
 *     not tell messages apart
 */
public record MessageRef(String source, String id, @Nullable String address) {

    public MessageRef(String source, String id) {
        this(source, id, null);
    }

    String key() {
        return source.length() + ":" + source + id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MessageRef ref && ref.source.equals(source) && ref.id.equals(id);
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
