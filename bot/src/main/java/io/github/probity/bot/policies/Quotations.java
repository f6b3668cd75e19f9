package io.github.probity.bot.policies;

import io.github.probity.bot.conversation.Part.Line;
import io.github.probity.bot.conversation.Part.Quotation;
import io.github.probity.bot.conversation.Part.Source;
import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.PolicyFacts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Quotes places of policies: their words untouched, and where they stand. */
@Component
class Quotations {

    private static final int OPENING = 120;

    private final MessageSource words;

    Quotations(MessageSource words) {
        this.words = words;
    }

    /** The clause whole, or the words before its list with the one item that answers. */
    Quotation of(Place place, Locale locale) {
        Source source = new Source(
                place.reference(),
                heading(place.clause()),
                place.version().policy().facts().title(),
                edition(place.version(), locale),
                place.path());
        return new Quotation(lines(place), source);
    }

    /** The reference and the heading, to tell two places apart. */
    String title(Place place) {
        return (place.reference() + " " + heading(place.clause())).strip();
    }

    /** The first words of the place, cut after a whole word. */
    String opening(Place place) {
        Clause clause = place.clause();
        String text = place.item() == null ? clause.text() : clause.words(place.item());
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= OPENING) {
            return line;
        }
        int end = line.lastIndexOf(' ', OPENING);
        return line.substring(0, end > 0 ? end : OPENING) + "…";
    }

    /** A document with its version and date. */
    String describe(PolicyVersion version, Locale locale) {
        return version.policy().facts().title() + ". " + edition(version, locale);
    }

    /** The document's own version and date of issue; for want of the date, the day from which it is in force. */
    String edition(PolicyVersion version, Locale locale) {
        PolicyFacts facts = version.policy().facts();
        String number = facts.version() == null
                ? say("policies.version-not-stated", locale)
                : say("policies.version", locale, facts.version());
        return number + ", " + date(facts.issued(), version.from(), locale);
    }

    private String date(@Nullable YearMonth issued, @Nullable LocalDate from, Locale locale) {
        if (issued != null) {
            return say(
                    "policies.issued",
                    locale,
                    DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(issued));
        }
        return from == null
                ? say("policies.not-in-force", locale)
                : say(
                        "policies.in-force-from",
                        locale,
                        DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(from));
    }

    private static List<Line> lines(Place place) {
        Clause clause = place.clause();
        return place.item() == null
                ? Passage.of(clause).stream()
                        .map(passage -> new Line(passage.words(), passage.item() != null))
                        .toList()
                : Stream.concat(
                                clause.intro().lines().map(line -> new Line(line, false)),
                                clause.words(place.item()).lines().map(line -> new Line(line, true)))
                        .filter(line -> !line.words().isBlank())
                        .toList();
    }

    /** The innermost heading, unless the reference says it already. */
    private static String heading(Clause clause) {
        List<String> headings = clause.headings();
        String heading = headings.isEmpty() ? "" : headings.get(headings.size() - 1);
        return clause.reference().contains(heading) ? "" : heading;
    }

    private String say(String key, Locale locale, Object... values) {
        return words.getMessage(key, values, locale);
    }
}
