package io.github.probity.bot.console;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import java.util.Collections;
import java.util.Set;

/**
 * A part of the console, declared once as a bean: its place in the navigation, its line on the home page, and who may
 * open any page at or below its path. The messages {@code area.NAME.title} and {@code area.NAME.hint} name it.
 *
 * @param path where it begins, such as {@code /console/policies}
 * @param name what its messages are found by
 * @param roles any one of which opens it; with none, everybody who is signed in may
 * @param order its place among the others, lowest first
 */
public record ConsoleArea(String path, String name, Set<Role> roles, int order) {

    public ConsoleArea {
        roles = Set.copyOf(roles);
        if (!path.startsWith("/console/")) {
            throw new IllegalArgumentException(
                    "An area of the console lies below /console/, and " + path + " does not");
        }
    }

    /** Whether the person may open it. */
    public boolean isOpenTo(Person person) {
        return roles.isEmpty() || !Collections.disjoint(roles, person.roles());
    }

    /** Whether a page belongs to it. */
    public boolean holds(String pagePath) {
        return pagePath.equals(path) || pagePath.startsWith(path + "/");
    }
}
