package io.github.probity.bot.people;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one of Probity's people of one of the directory's. */
final class PersonMapping {

    private PersonMapping() {}

    /** @param holders the identifiers of everybody who holds a role, by role */
    static Person person(io.github.probity.graph.directory.Person found, Map<Role, Set<String>> holders) {
        return new Person(
                found.id(),
                found.displayName(),
                Objects.requireNonNullElse(found.jobTitle(), ""),
                Objects.requireNonNullElse(found.department(), ""),
                kind(found),
                roles(found.id(), holders));
    }

    private static Person.Kind kind(io.github.probity.graph.directory.Person found) {
        return switch (found.kind()) {
            case STAFF -> Person.Kind.STAFF;
            case ELECTED_MEMBER -> Person.Kind.ELECTED_MEMBER;
            case THIRD_PARTY -> Person.Kind.THIRD_PARTY;
        };
    }

    private static Set<Role> roles(String id, Map<Role, Set<String>> holders) {
        return holders.entrySet().stream()
                .filter(held -> held.getValue().contains(id))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
