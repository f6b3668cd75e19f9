package io.github.probity.bot.access.web;

import io.github.probity.bot.access.FieldText;
import io.github.probity.bot.access.kind.Field;
import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A form as a page shows it, in the language of the page. */
record FormView(List<FieldView> fields, Map<String, String> problems) {

    /** A day in its three parts. */
    record Day(String day, String month, String year) {}

    record OptionView(String code, String words, boolean chosen) {}

    /** @param input the kind of field, by the name of its fragment */
    record FieldView(
            String code,
            String label,
            String hint,
            String input,
            boolean required,
            String value,
            String shown,
            Day day,
            List<OptionView> options,
            String problem) {}

    static FormView of(List<Field> fields, Form form, List<Problem> problems, FieldText text, Locale locale) {
        Map<String, String> wrong = new LinkedHashMap<>();
        problems.forEach(problem -> wrong.put(problem.field(), problem.words().in(locale)));
        List<FieldView> views = fields.stream()
                .map(field -> view(field, form, wrong.getOrDefault(field.code(), ""), text, locale))
                .toList();
        return new FormView(views, wrong);
    }

    private static FieldView view(Field field, Form form, String problem, FieldText text, Locale locale) {
        List<String> chosen = form.many(field.code());
        return new FieldView(
                field.code(),
                field.label().in(locale),
                field.hint() == null ? "" : field.hint().in(locale),
                field.input().name(),
                field.required(),
                form.get(field.code()),
                text.of(field, form, locale),
                day(form, field.code()),
                field.options().stream()
                        .map(option -> new OptionView(
                                option.code(), option.words().in(locale), chosen.contains(option.code())))
                        .toList(),
                problem);
    }

    private static Day day(Form form, String code) {
        return form.day(code)
                .map(day -> new Day("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear()))
                .orElseGet(() -> typed(form.get(code)));
    }

    private static Day typed(String words) {
        String[] parts = words.split(" ", 3);
        return parts.length == 3 ? new Day(parts[0], parts[1], parts[2]) : new Day("", "", "");
    }
}
