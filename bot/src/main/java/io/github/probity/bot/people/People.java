package io.github.probity.bot.people;

import java.util.List;
import java.util.Optional;

/** Everybody in the organisation. People whose account is switched off are not among them. */
public interface People {

    /** Everybody, by name. */
    List<Person> everyone();

    /** The person with this identifier. */
    Optional<Person> person(String id);

    /** Whom the person reports to; empty at the top, and for somebody unknown. */
    Optional<Person> managerOf(String id);

    /** Who reports to the person directly, by name. */
    List<Person> reportsOf(String id);

    /** Who belongs to a group of the directory, by its display name; nobody if there is no such group. */
    default List<Person> membersOf(String group) {
        return List.of();
    }

    /** The organisation that the person works for, as the directory names it; empty where it names none. */
    default Optional<String> organisationOf(String id) {
        return Optional.empty();
    }
}
