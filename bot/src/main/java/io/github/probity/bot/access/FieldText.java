package io.github.probity.bot.access;

import io.github.probity.bot.access.kind.Field;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was answered to a question, as people read it. */
@Component
public class FieldText {

    private final People people;

    FieldText(People people) {
        this.people = people;
    }

    /** Empty if nothing was answered. */
    public String of(Field field, Form form, Locale locale) {
        String value = form.get(field.code());
        if (field.input() instanceof Field.Day) {
            return form.day(field.code())
                    .map(DateTimeFormatter.ofPattern("d MMMM yyyy", locale)::format)
                    .orElse(value);
        }
        if (field.input() instanceof Field.Someone) {
            return people.person(value).map(Person::name).orElse(value);
        }
        List<Field.Option> options = field.options();
        return options.isEmpty()
                ? value
                : form.many(field.code()).stream()
                        .map(code -> words(options, code, locale))
                        .collect(Collectors.joining("; "));
    }

    private static String words(List<Field.Option> options, String code, Locale locale) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .map(option -> option.words().in(locale))
                .findFirst()
                .orElse(code);
    }
}
