package io.github.probity.bot.retention.web;

import io.github.probity.bot.console.DayForm;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.retention.LegalHolds.Wish;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold as the form gives it.
 *
 * @param about the number of a case, a pseudonym, or somebody's name or identifier
 * @param then {@code ends} or {@code review}
 */
record HoldForm(
        @Nullable String about,
        @Nullable String reason,
        @Nullable String then,
        @Nullable Boolean untold) {

    private static final int LONGEST = 4_000;
    private static final Pattern CASE = Pattern.compile("\\d{1,15}");
    private static final Pattern PSEUDONYM = Pattern.compile("[0-9A-Za-z]{4}-[0-9A-Za-z]{4}");

    /** The ids of fields that cannot be used, each with the code of what to mend. */
    Map<String, String> errors(DayForm day) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (text(about).isEmpty()) {
            errors.put("about", "holds.about.missing");
        }
        if (text(reason).isEmpty() || text(reason).length() > LONGEST) {
            errors.put("reason", "holds.reason.missing");
        }
        if (day.date().isEmpty()) {
            errors.put("day", "holds.day.missing");
        }
        if (!List.of("ends", "review").contains(text(then))) {
            errors.put("then", "holds.then.missing");
        }
        return errors;
    }

    /** What the officer wants, if the form has no errors; empty if nobody, or more than one, goes by the name. */
    Optional<Wish> wish(LocalDate until, People people) {
        String whom = text(about);
        if (CASE.matcher(whom).matches()) {
            return Optional.of(wish(Long.valueOf(whom), null, null, until));
        }
        if (PSEUDONYM.matcher(whom).matches()) {
            return Optional.of(wish(null, whom, null, until));
        }
        List<Person> named = people.everyone().stream()
                .filter(person ->
                        person.name().equalsIgnoreCase(whom) || person.id().equals(whom))
                .toList();
        return named.size() == 1 ? Optional.of(wish(null, null, named.get(0).id(), until)) : Optional.empty();
    }

    private Wish wish(@Nullable Long onCase, @Nullable String pseudonym, @Nullable String person, LocalDate until) {
        return new Wish(
                onCase, pseudonym, person, text(reason), until, "ends".equals(text(then)), Boolean.TRUE.equals(untold));
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }
}
