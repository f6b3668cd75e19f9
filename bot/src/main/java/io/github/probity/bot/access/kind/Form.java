package io.github.probity.bot.access.kind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody filled in, by the code of the field. A day is written as ISO 8601 has it, several choices with commas
 * between. Control characters never get in, save the ends of lines.
 */
public record Form(Map<String, String> values) {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cn}&&[^\\n]]|[\\u202a-\\u202e\\u2066-\\u2069]");

    public Form {
        Map<String, String> clean = new LinkedHashMap<>();
        values.forEach((field, value) -> clean.put(field, clean(value)));
        values = Map.copyOf(clean);
    }

    private static String clean(String value) {
        return CONTROL.matcher(value.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }

    public static Form empty() {
        return new Form(Map.of());
    }

    /** Empty if nothing was filled in. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !get(field).isEmpty();
    }

    public List<String> many(String field) {
        return has(field) ? List.of(get(field).split(",")) : List.of();
    }

    /** The day in a field, if there is such a one. */
    public Optional<LocalDate> day(String field) {
        try {
            return has(field) ? Optional.of(LocalDate.parse(get(field))) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The same with these values in place of its own or beside them. */
    public Form with(Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(others);
        return new Form(all);
    }
}
