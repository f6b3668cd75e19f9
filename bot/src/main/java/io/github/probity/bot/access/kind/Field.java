package io.github.probity.bot.access.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question on a form.
 *
 * @param code under which the answer is kept; never changed once in use
 */
public record Field(String code, Text label, @Nullable Text hint, Input input, boolean required) {

    /** How a question is answered. */
    public sealed interface Input {

        /** For templates: the name of the fragment that draws it. */
        default String name() {
            return getClass().getSimpleName();
        }
    }

    /** @param longest in characters (code points) */
    public record Line(int longest) implements Input {}

    /** @param longest in characters (code points) */
    public record Words(int longest) implements Input {}

    /** @param past whether a day before today is taken */
    public record Day(boolean past) implements Input {}

    public record Choice(List<Option> options) implements Input {}

    /** As many as apply, and at least one where the field is required. */
    public record Ticks(List<Option> options) implements Input {}

    /** Somebody of the directory, by identifier. */
    public record Someone() implements Input {}

    public record Option(String code, Text words) {}

    private static final int LINE = 200;
    private static final int WORDS = 2_000;

    public static Field line(String code, Text label) {
        return new Field(code, label, null, new Line(LINE), true);
    }

    public static Field words(String code, Text label) {
        return new Field(code, label, null, new Words(WORDS), true);
    }

    /** A day from today on. */
    public static Field day(String code, Text label) {
        return new Field(code, label, null, new Day(false), true);
    }

    public static Field anyDay(String code, Text label) {
        return new Field(code, label, null, new Day(true), true);
    }

    public static Field someone(String code, Text label) {
        return new Field(code, label, null, new Someone(), true);
    }

    public static Field choice(String code, Text label, Option... options) {
        return new Field(code, label, null, new Choice(List.of(options)), true);
    }

    public static Field ticks(String code, Text label, Option... options) {
        return new Field(code, label, null, new Ticks(List.of(options)), true);
    }

    public static Option option(String code, Text words) {
        return new Option(code, words);
    }

    public Field hint(Text words) {
        return new Field(code, label, words, input, required);
    }

    public Field optional() {
        return new Field(code, label, hint, input, false);
    }

    /** The options, for fields that have them. */
    public List<Option> options() {
        if (input instanceof Choice choice) {
            return choice.options();
        }
        return input instanceof Ticks ticks ? ticks.options() : List.of();
    }
}
