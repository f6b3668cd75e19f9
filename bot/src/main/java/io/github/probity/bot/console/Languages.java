package io.github.probity.bot.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The language of a page: as chosen before, else as the browser prefers, else English. */
final class Languages extends CookieLocaleResolver {

    Languages() {
        super("probity-language");
        setCookieMaxAge(Duration.ofDays(365));
        setCookieSameSite("Lax");
        setCookieHttpOnly(true);
        setDefaultLocaleFunction(Languages::preferred);
    }

    /** A language that the console does not speak is not remembered. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (locale != null && Frame.LANGUAGES.contains(locale)) {
            super.setLocale(request, response, locale);
        }
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String value) {
        return Frame.LANGUAGES.stream()
                .filter(language -> language.toLanguageTag().equals(value))
                .findFirst()
                .orElse(null);
    }

    private static Locale preferred(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null) {
            return Frame.LANGUAGES.get(0);
        }
        try {
            Locale match = Locale.lookup(Locale.LanguageRange.parse(header), Frame.LANGUAGES);
            return match == null ? Frame.LANGUAGES.get(0) : match;
        } catch (IllegalArgumentException unreadable) {
            return Frame.LANGUAGES.get(0);
        }
    }
}
