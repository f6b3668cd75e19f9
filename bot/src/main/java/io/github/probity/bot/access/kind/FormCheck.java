package io.github.probity.bot.access.kind;

import static io.github.probity.bot.access.kind.Text.of;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds what must be mended in a form before anybody is asked to decide about it. */
public final class FormCheck {

    private static final Text MISSING = of("Answer this question", "Atebwch y cwestiwn hwn");
    private static final Text LONG =
            of("Shorten this: it takes %d characters at most", "Byrhewch hwn: %d nod ar y mwyaf");
    private static final Text NO_DAY =
            of("Enter a real day, such as 27 3 2027", "Rhowch ddiwrnod go iawn, er enghraifft 27 3 2027");
    private static final Text PAST = of("Enter a day from today on", "Rhowch ddiwrnod o heddiw ymlaen");
    private static final Text FAR = of("Enter a day within the next ten years", "Rhowch ddiwrnod o fewn deng mlynedd");
    private static final Text NO_OPTION = of("Choose one of the answers", "Dewiswch un o’r atebion");
    private static final Text NOBODY =
            of("Choose somebody who is in the directory", "Dewiswch rywun sydd yn y cyfeiriadur");
    private static final int YEARS = 10;

    private final Predicate<String> known;

    /** @param known whether an identifier is somebody's in the directory */
    public FormCheck(Predicate<String> known) {
        this.known = known;
    }

    /** In the order of the fields, at most one to each; empty if nothing is wrong. */
    public List<Problem> problems(List<Field> fields, List<Check> checks, Form form, Asker asker) {
        List<Problem> found = new ArrayList<>();
        fields.forEach(field ->
                problem(field, form, asker.today()).ifPresent(words -> found.add(new Problem(field.code(), words))));
        Set<String> wrong = found.stream().map(Problem::field).collect(Collectors.toSet());
        checks.stream()
                .flatMap(check -> check.problem(form, asker).stream())
                .filter(problem -> wrong.add(problem.field()))
                .forEach(found::add);
        return found;
    }

    private Optional<Text> problem(Field field, Form form, LocalDate today) {
        if (!form.has(field.code())) {
            return field.required() ? Optional.of(MISSING) : Optional.empty();
        }
        String value = form.get(field.code());
        Field.Input input = field.input();
        if (input instanceof Field.Line line) {
            return tooLong(value, line.longest());
        }
        if (input instanceof Field.Words words) {
            return tooLong(value, words.longest());
        }
        if (input instanceof Field.Day day) {
            return day(form.day(field.code()), day.past(), today);
        }
        if (input instanceof Field.Someone) {
            return known.test(value) ? Optional.empty() : Optional.of(NOBODY);
        }
        return options(field, form);
    }

    private static Optional<Text> options(Field field, Form form) {
        Set<String> offered = field.options().stream().map(Field.Option::code).collect(Collectors.toSet());
        List<String> chosen = form.many(field.code());
        boolean fits = offered.containsAll(chosen) && (chosen.size() == 1 || field.input() instanceof Field.Ticks);
        return fits ? Optional.empty() : Optional.of(NO_OPTION);
    }

    private static Optional<Text> tooLong(String value, int longest) {
        return value.codePointCount(0, value.length()) <= longest
                ? Optional.empty()
                : Optional.of(of(LONG.english().formatted(longest), LONG.welsh().formatted(longest)));
    }

    private static Optional<Text> day(Optional<LocalDate> day, boolean past, LocalDate today) {
        if (day.isEmpty()) {
            return Optional.of(NO_DAY);
        }
        if (!past && day.get().isBefore(today)) {
            return Optional.of(PAST);
        }
        boolean near = day.get().isBefore(today.plusYears(YEARS)) && day.get().isAfter(today.minusYears(YEARS));
        return near ? Optional.empty() : Optional.of(FAR);
    }
}
