package io.github.probity.bot.retention.web;

import java.time.Duration;
import java.time.Period;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a period of ISO 8601 into words. */
@Component
final class Spans {

    private final MessageSource messages;

    Spans(MessageSource messages) {
        this.messages = messages;
    }

    String of(String iso, Locale locale) {
        if (iso.startsWith("PT")) {
            return part("days", (int) Duration.parse(iso).toDays(), locale);
        }
        Period period = Period.parse(iso);
        return Stream.of(
                        part("years", period.getYears(), locale),
                        part("months", period.getMonths(), locale),
                        part("days", period.getDays(), locale))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String part(String unit, int number, Locale locale) {
        return number == 0 ? "" : messages.getMessage("retention.span." + unit, new Object[] {number}, locale);
    }
}
