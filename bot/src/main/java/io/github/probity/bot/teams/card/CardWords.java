package io.github.probity.bot.teams.card;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The sentences of the Teams channel itself, in English and Welsh. */
public final class CardWords {

    private static final String BUNDLE = "teams.";

    private final MessageSource messages;

    public CardWords(MessageSource messages) {
        this.messages = messages;
    }

    public String say(String key, Locale locale, Object... values) {
        return messages.getMessage(BUNDLE + key, values, locale);
    }
}
