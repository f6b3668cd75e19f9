package io.github.probity.bot.review;

/**
 * A message where it stands. The same message always has the same two parts.
 *
 * @param source the chat or channel with the system it is in, such as {@code teams/19:…@thread.v2}
 * @param id the system's own id of the message
 */
public record MessageRef(String source, String id) {

    String key() {
        return source.length() + ":" + source + id;
    }
}
