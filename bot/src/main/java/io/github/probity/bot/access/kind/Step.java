package io.github.probity.bot.access.kind;

import java.util.List;

/**
 * One decision, or the confirmation that something was done.
 *
 * @param needed how many of those who may decide must agree before it goes on
 * @param confirms whether it is said that something was done; then those who did so before may do so again
 * @param fields what whoever decides fills in
 */
public record Step(String code, Text name, Office office, int needed, boolean confirms, List<Field> fields) {

    public Step {
        fields = List.copyOf(fields);
    }

    public static Step decision(String code, Office office) {
        return new Step(code, office.words(), office, 1, false, List.of());
    }

    public static Step confirmation(String code, Text name, Office office, Field... fields) {
        return new Step(code, name, office, 1, true, List.of(fields));
    }

    /** The same decision, for which so many must agree. */
    public Step of(int agreeing) {
        return new Step(code, name, office, agreeing, confirms, fields);
    }

    public Step asking(Field... questions) {
        return new Step(code, name, office, needed, confirms, List.of(questions));
    }
}
