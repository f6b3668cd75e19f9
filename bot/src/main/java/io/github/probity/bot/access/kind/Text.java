package io.github.probity.bot.access.kind;

import java.util.Locale;

/** Words in both languages, so that a kind of request is one file. */
public record Text(String english, String welsh) {

    public static Text of(String english, String welsh) {
        return new Text(english, welsh);
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("cy") ? welsh : english;
    }
}
