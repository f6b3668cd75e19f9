package io.github.probity.bot.subjectaccess;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a pack into the words of a language, once for the page and for the JSON. */
@Component
class PackWords {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final MessageSource messages;

    PackWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A pack in words, as the page shows it. */
    record Worded(
            String kind,
            String subject,
            String madeAt,
            List<Part> parts,
            List<Table> tables,
            List<Reason> withheld,
            List<String> documents) {

        /** The same as JSON has it. */
        Map<String, Object> machine() {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("kind", kind);
            all.put("subject", subject);
            all.put("madeAt", madeAt);
            all.put("sections", parts);
            all.put("figures", tables);
            all.put("withheld", withheld);
            all.put("documents", documents);
            return all;
        }
    }

    record Part(String title, String explanation, List<Item> records) {}

    record Item(String title, List<Line> facts) {}

    record Line(String name, String value) {}

    record Table(String title, List<Line> rows) {}

    /** What was left out, and why. */
    record Reason(String what, String why) {}

    Worded of(Pack pack, Locale locale) {
        return new Worded(
                pack.kind(),
                pack.subject(),
                time(pack.madeAt(), locale),
                pack.sections().stream().map(section -> part(section, locale)).toList(),
                pack.figures().stream().map(figures -> table(figures, locale)).toList(),
                pack.withheld().stream()
                        .map(code -> new Reason(
                                message("pack.withheld." + code, locale),
                                message("pack.withheld." + code + ".why", locale)))
                        .toList(),
                pack.publications().stream()
                        .map(PublicRecords.Publication::fileName)
                        .toList());
    }

    private Part part(Section section, Locale locale) {
        String code = "pack.section." + section.name();
        List<Item> items = section.records().stream()
                .map(entry -> new Item(
                        entry.title(),
                        entry.facts().stream().map(fact -> line(fact, locale)).toList()))
                .toList();
        return new Part(message(code, locale), message(code + ".explanation", locale), items);
    }

    private Line line(Fact fact, Locale locale) {
        return new Line(message("pack.fact." + fact.name(), locale), value(fact.value(), locale));
    }

    private String value(Fact.Value value, Locale locale) {
        if (value instanceof Fact.Words words) {
            return words.text();
        }
        if (value instanceof Fact.Plain plain) {
            return plain.text();
        }
        return value instanceof Fact.At at ? time(at.time(), locale) : message(((Fact.Term) value).code(), locale);
    }

    private Table table(Figures figures, Locale locale) {
        String code = "pack.figures." + figures.name();
        Set<Figures.Row> hidden = figures.hidden();
        return new Table(
                message(code, locale),
                figures.rows().stream()
                        .map(row -> new Line(
                                message(row.label(), row.label(), locale),
                                hidden.contains(row) ? message("pack.hidden", locale) : Long.toString(row.count())))
                        .toList());
    }

    private static String time(Instant at, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", locale).format(at.atZone(ZONE));
    }

    private String message(String code, Locale locale) {
        return message(code, code.substring(code.lastIndexOf('.') + 1), locale);
    }

    private String message(String code, String otherwise, Locale locale) {
        return String.valueOf(messages.getMessage(code, null, otherwise, locale));
    }
}
