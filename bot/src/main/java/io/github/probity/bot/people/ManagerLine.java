package io.github.probity.bot.people;

import java.util.List;

/**
 * The managers above somebody.
 *
 * @param managers nearest first, without those whose account is switched off
 * @param end why it goes no further
 */
public record ManagerLine(List<Person> managers, End end) {

    /** Why a line of managers goes no further. */
    public enum End {
        /** The last one has no manager. */
        TOP,
        /** The next would be somebody already in the line: the directory needs mending. */
        CIRCLE,
        /** The next is named, and is not in the directory: the directory needs mending. */
        MISSING
    }

    public ManagerLine {
        managers = List.copyOf(managers);
    }
}
