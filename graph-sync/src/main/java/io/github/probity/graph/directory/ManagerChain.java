package io.github.probity.graph.directory;

import java.util.List;

/**
 * The managers above a person.
 *
 * @param managers nearest first, each once, never the person; disabled accounts included
 * @param end why it goes no further
 */
public record ManagerChain(List<Person> managers, End end) {

    public ManagerChain {
        managers = List.copyOf(managers);
    }

    /** Why a chain goes no further. */
    public enum End {
        /** The last one has no manager. */
        TOP,
        /** The next would be somebody already in the chain: the directory needs mending. */
        CIRCLE,
        /** The next is named but not in the directory: the directory needs mending. */
        MISSING_MANAGER
    }
}
