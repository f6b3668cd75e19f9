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

    /** Everybody above the person, and why it ends there; an empty line for somebody unknown. */
    ManagerLine managersOf(String id);

    /**
     * Whether the person's account is switched off, or is not in the directory at all.
     *
     * @throws DirectoryUnavailable if the directory was never read and cannot be now: nobody has left because of that
     */
    boolean hasLeft(String id);

    /** Who reports to the person directly, by name. */
    List<Person> reportsOf(String id);

    /**
     * The members of the directory's group with this display name, through groups within it, by name; none if there is no
     * such group.
     *
     * @throws DirectoryUnavailable if that was never read and cannot be now: whoever asks must not take it for nobody
     */
    List<Person> membersOf(String group);

    /** The organisation that the person works for, as the directory names it; empty where it names none. */
    Optional<String> organisationOf(String id);
}
