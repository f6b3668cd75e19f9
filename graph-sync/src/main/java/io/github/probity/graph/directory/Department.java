package io.github.probity.graph.directory;

import java.util.List;

/** A department by the name its people carry, with those people by display name. */
public record Department(String name, List<Person> people) {

    public Department {
        people = List.copyOf(people);
    }
}
