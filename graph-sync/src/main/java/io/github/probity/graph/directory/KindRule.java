package io.github.probity.graph.directory;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How to know one kind of person.
 *
 * @param kind what a person is if the rule fits
 * @param property which property is looked at
 * @param pattern the whole value in any case, {@code *} for any text
 */
public record KindRule(PersonKind kind, Property property, String pattern) {

    /** What Graph says of a person that can tell their kind. */
    public enum Property {
        DEPARTMENT,
        JOB_TITLE,
        USER_TYPE,
        EMPLOYEE_TYPE
    }

    boolean fits(@Nullable String value) {
        return value != null
                && expression().matcher(value.strip().toLowerCase(Locale.ROOT)).matches();
    }

    private Pattern expression() {
        var quoted = Pattern.quote(pattern.toLowerCase(Locale.ROOT)).replace("*", "\\E.*\\Q");
        return Pattern.compile(quoted, Pattern.DOTALL);
    }
}
