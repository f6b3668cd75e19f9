package io.github.probity.bot.console;

import io.github.probity.bot.people.Person;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around a page.
 *
 * @param person who is signed in, null when nobody is
 * @param areas what they may open, in the order of the navigation
 * @param path of the page, without its query
 * @param language of the page, as a tag
 */
public record Frame(@Nullable Person person, List<ConsoleArea> areas, String path, String language) {

    /** The languages of the console. The first is used for whoever asks for none of them. */
    static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("en"), Locale.forLanguageTag("cy"));

    public boolean isWelsh() {
        return language.equals("cy");
    }
}
