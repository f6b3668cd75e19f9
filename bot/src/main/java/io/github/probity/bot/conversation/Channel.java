package io.github.probity.bot.conversation;

import java.time.Duration;

/**
 * A way in which people reach Probity.
 *
 * @param name one lower-case word, kept with whatever was said there; never changed once in use
 * @param showsButtons whether people press what a reply offers; where not, all offers are numbered and answered by number
 * @param keeps how long what was said is kept for the people who said it; follow-up questions need ten minutes, and get
 *     them from any channel
 */
public record Channel(String name, boolean showsButtons, Duration keeps) {

    /** How long an exchange counts as the context of the next one. */
    static final Duration CONTEXT = Duration.ofMinutes(10);

    public Channel {
        keeps = keeps.compareTo(CONTEXT) < 0 ? CONTEXT : keeps;
    }
}
