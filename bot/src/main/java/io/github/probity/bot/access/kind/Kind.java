package io.github.probity.bot.access.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of request.
 *
 * @param code under which requests are kept; never changed once in use
 * @param steps decisions in their order; at least one
 * @param granted what the register gets when all have agreed
 * @param duties what must be done while access lasts and when it ends
 * @param restricted whether only those who take part may see that there is such a request, for it names somebody suspected
 * @param parties others whom it is about without being named in its form; none of them decides
 * @param words that make somebody's sentence a wish for this kind
 */
public record Kind(
        String code,
        Text name,
        Text hint,
        List<Field> fields,
        List<Check> checks,
        List<Step> steps,
        Granted granted,
        List<Duty> duties,
        boolean restricted,
        Function<Form, Set<String>> parties,
        List<String> words) {

    /** The field in which the last day of use stands, in every kind that has one. */
    public static final String UNTIL = "until";

    /** The field in which the purpose stands, in every kind that has one. */
    public static final String PURPOSE = "purpose";

    /**
     * What the register gets.
     *
     * @param what the thing that may be used, from the form
     * @param subject the field that names whom it is for; empty for whoever asks
     * @param deputy the field that names who stands in; empty where nobody does
     * @param until the last day of use, from the form and the first day; null for no end
     */
    public record Granted(
            Function<Form, String> what,
            String subject,
            String deputy,
            BiFunction<Form, LocalDate, @Nullable LocalDate> until) {

        public static Granted to(Function<Form, String> what) {
            return new Granted(what, "", "", (form, from) -> form.day(UNTIL).orElse(null));
        }

        public Granted of(String subjectField) {
            return new Granted(what, subjectField, deputy, until);
        }

        public Granted deputised(String deputyField) {
            return new Granted(what, subject, deputyField, until);
        }

        public Granted until(BiFunction<Form, LocalDate, @Nullable LocalDate> end) {
            return new Granted(what, subject, deputy, end);
        }
    }

    public Kind {
        fields = List.copyOf(fields);
        checks = List.copyOf(checks);
        steps = List.copyOf(steps);
        duties = List.copyOf(duties);
        words = List.copyOf(words);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Somebody must decide about " + code);
        }
    }

    public static Kind named(String code, Text name, Text hint, List<Field> fields, List<Step> steps, Granted granted) {
        return new Kind(
                code, name, hint, fields, List.of(), steps, granted, List.of(), false, form -> Set.of(), List.of());
    }

    public Kind checked(Check... all) {
        return new Kind(code, name, hint, fields, List.of(all), steps, granted, duties, restricted, parties, words);
    }

    public Kind obliging(Duty... all) {
        return new Kind(code, name, hint, fields, checks, steps, granted, List.of(all), restricted, parties, words);
    }

    public Kind spokenOfAs(String... all) {
        return new Kind(code, name, hint, fields, checks, steps, granted, duties, restricted, parties, List.of(all));
    }

    /** The same, seen by those alone who take part. */
    public Kind inConfidence() {
        return new Kind(code, name, hint, fields, checks, steps, granted, duties, true, parties, words);
    }

    /** The same, decided by nobody of these. */
    public Kind about(Function<Form, Set<String>> others) {
        return new Kind(code, name, hint, fields, checks, steps, granted, duties, restricted, others, words);
    }

    /** Whether there is something that can be lost or stolen. */
    public boolean canBeLost() {
        return duties.stream().anyMatch(duty -> duty.when() == Duty.When.ON_LOSS);
    }

    public Step step(int number) {
        return steps.get(Math.min(number, steps.size() - 1));
    }

    public Optional<Duty> duty(String duty) {
        return duties.stream().filter(one -> one.code().equals(duty)).findFirst();
    }

    /** Everything that was asked of anybody about it. */
    public Stream<Field> everyField() {
        return Stream.concat(fields.stream(), steps.stream().flatMap(step -> step.fields().stream()));
    }
}
