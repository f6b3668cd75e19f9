package io.github.probity.bot.access.web;

import io.github.probity.bot.access.kind.Field;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.console.DayForm;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads the fields of a form from what a browser sent. What cannot be read stays as it was typed, and is found wrong later. */
@Component
class FormReading {

    private static final int LONGEST = 20_000;

    private final People people;

    FormReading(People people) {
        this.people = people;
    }

    Form read(List<Field> fields, MultiValueMap<String, String> sent) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> {
            String value = value(field, sent);
            if (!value.isBlank()) {
                values.put(field.code(), value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            }
        });
        return new Form(values);
    }

    private String value(Field field, MultiValueMap<String, String> sent) {
        if (field.input() instanceof Field.Day) {
            return day(field.code(), sent);
        }
        if (field.input() instanceof Field.Ticks) {
            return sent.getOrDefault(field.code(), List.of()).stream().collect(Collectors.joining(","));
        }
        String typed = Optional.ofNullable(sent.getFirst(field.code())).orElse("");
        return field.input() instanceof Field.Someone ? someone(typed.strip()) : typed;
    }

    /** A whole day as one value too, as a link may give it. */
    private static String day(String code, MultiValueMap<String, String> sent) {
        String whole = sent.getFirst(code);
        if (whole != null) {
            return whole;
        }
        DayForm parts = new DayForm(
                sent.getFirst(code + "-day"), sent.getFirst(code + "-month"), sent.getFirst(code + "-year"));
        String typed = Stream.of(parts.day(), parts.month(), parts.year())
                .map(part -> part == null ? "" : part.strip())
                .collect(Collectors.joining(" "));
        return parts.date().map(LocalDate::toString).orElse(typed.isBlank() ? "" : typed);
    }

    /** Somebody by identifier, by name, or by a name that only one person's begins with. */
    private String someone(String typed) {
        List<Person> fitting = people.everyone().stream()
                .filter(person -> person.id().equals(typed) || person.name().equalsIgnoreCase(typed))
                .toList();
        return fitting.size() == 1 ? fitting.get(0).id() : typed;
    }
}
