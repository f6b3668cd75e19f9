package io.github.probity.bot.subjectaccess;

import java.time.Instant;

/**
 * Something that is held.
 *
 * @param name of the message {@code pack.fact.NAME}
 */
public record Fact(String name, Value value) {

    /** What it says. */
    public sealed interface Value {}

    /** Words that somebody wrote; other people are removed from them. */
    public record Words(String text) implements Value {}

    /** A reference, a number, a name of a thing: nothing that tells of another person. */
    public record Plain(String text) implements Value {}

    public record At(Instant time) implements Value {}

    /** @param code of a message; where there is none, its last part is shown */
    public record Term(String code) implements Value {}

    public static Fact words(String name, String text) {
        return new Fact(name, new Words(text));
    }

    public static Fact plain(String name, Object text) {
        return new Fact(name, new Plain(text.toString()));
    }

    public static Fact at(String name, Instant time) {
        return new Fact(name, new At(time));
    }

    public static Fact term(String name, String code) {
        return new Fact(name, new Term(code));
    }
}
