package io.github.probity.bot.people;

import java.io.Serializable;
import java.util.Set;

/**
 * Somebody whom the organisation knows.
 *
 * @param id the object identifier in Entra ID; it outlives changes of name
 * @param name as it is displayed
 * @param jobTitle empty when the directory has none
 * @param department empty when the directory has none
 */
public record Person(String id, String name, String jobTitle, String department, Kind kind, Set<Role> roles)
        implements Serializable {

    /** The kinds of people that a policy treats differently. */
    public enum Kind {
        STAFF,
        ELECTED_MEMBER,
        THIRD_PARTY
    }

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether they hold the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The same person with these roles alone. */
    public Person with(Set<Role> otherRoles) {
        return new Person(id, name, jobTitle, department, kind, otherRoles);
    }
}
