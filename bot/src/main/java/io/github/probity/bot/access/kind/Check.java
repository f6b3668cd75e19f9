package io.github.probity.bot.access.kind;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What a kind demands of a form, and of whoever fills it in, beyond what each field demands. */
@FunctionalInterface
public interface Check {

    Optional<Problem> problem(Form form, Asker asker);

    /** A check that fails at a field when this holds. */
    static Check refusing(Predicate<Form> wrong, String field, Text words) {
        return refusing((form, asker) -> wrong.test(form), field, words);
    }

    /** A check that fails at a field when this holds. */
    static Check refusing(BiPredicate<Form, Asker> wrong, String field, Text words) {
        return (form, asker) -> wrong.test(form, asker) ? Optional.of(new Problem(field, words)) : Optional.empty();
    }
}
