package io.github.probity.bot.retention;

import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is under a legal hold at a moment.
 *
 * @param subjects as {@link Subject#key()} has them
 * @param digests makes the digest of a person's identifier
 */
public record HoldsInForce(Set<String> subjects, UnaryOperator<String> digests) {

    public HoldsInForce {
        subjects = Set.copyOf(subjects);
    }

    /** Nothing is. */
    public static HoldsInForce nothing() {
        return new HoldsInForce(Set.of(), id -> id);
    }

    /** With commas between, for {@code string_to_array} in SQL; no subject holds a comma. */
    public String joined() {
        return subjects.stream().sorted().collect(Collectors.joining(","));
    }

    /**
     * Those of these identifiers whose persons are held; for tables that know people by the directory's identifier. Nobody is
     * looked up while nothing is held.
     */
    public Set<String> among(Supplier<Stream<String>> ids) {
        return subjects.isEmpty()
                ? Set.of()
                : ids.get()
                        .filter(id -> subjects.contains("person/" + digests.apply(id)))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
