package io.github.probity.bot.review.conversation;

import io.github.probity.bot.conversation.Part;
import io.github.probity.bot.review.Case;
import io.github.probity.bot.review.Told;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Words in one language. */
record Say(MessageSource messages, Locale locale) {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    Say in(Locale other) {
        return new Say(messages, other);
    }

    String text(String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    Part.Words words(String key, Object... values) {
        return new Part.Words(text(key, values));
    }

    Part.Heading heading(String key) {
        return new Part.Heading(text(key));
    }

    Part.Fact fact(String key, String value) {
        return new Part.Fact(text(key), value);
    }

    /** The sender of a case; whoever has left is told by the identifier by which the directory may still find them. */
    String named(Told told, Case about) {
        return told.sender(about.id()).orElseGet(() -> text("letter.somebody", told.account(about.id())));
    }

    String day(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).withZone(ZONE).format(at);
    }

    String time(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale)
                .withZone(ZONE)
                .format(at);
    }
}
