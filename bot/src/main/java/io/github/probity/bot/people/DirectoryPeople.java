package io.github.probity.bot.people;

import io.github.probity.graph.client.GraphRefusedException;
import io.github.probity.graph.client.GraphUnavailableException;
import io.github.probity.graph.directory.Directory;
import io.github.probity.graph.directory.ManagerChain;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The people of the directory. Until it could be read for the first time there is nobody; afterwards the last good
 * reading stands in whenever it can't be read.
 */
final class DirectoryPeople implements People {

    private static final Logger log = LoggerFactory.getLogger(DirectoryPeople.class);

    private final Directory directory;
    private final RoleGroups groups;

    DirectoryPeople(Directory directory, RoleGroups groups) {
        this.directory = directory;
        this.groups = groups;
    }

    @Override
    public List<Person> everyone() {
        return read(() -> persons(directory.people()), List.of());
    }

    @Override
    public Optional<Person> person(String id) {
        return read(() -> persons(directory.person(id).stream().toList()), List.<Person>of()).stream()
                .findFirst();
    }

    @Override
    public Optional<Person> managerOf(String id) {
        return read(() -> persons(directory.managersOf(id).managers()), List.<Person>of()).stream()
                .findFirst();
    }

    @Override
    public ManagerLine managersOf(String id) {
        return read(
                () -> {
                    ManagerChain chain = directory.managersOf(id);
                    return new ManagerLine(persons(chain.managers()), end(chain.end()));
                },
                new ManagerLine(List.of(), ManagerLine.End.MISSING));
    }

    private static ManagerLine.End end(ManagerChain.End end) {
        return switch (end) {
            case TOP -> ManagerLine.End.TOP;
            case CIRCLE -> ManagerLine.End.CIRCLE;
            case MISSING_MANAGER -> ManagerLine.End.MISSING;
        };
    }

    @Override
    public boolean hasLeft(String id) {
        try {
            return directory
                    .person(id)
                    .filter(io.github.probity.graph.directory.Person::enabled)
                    .isEmpty();
        } catch (GraphUnavailableException | GraphRefusedException neverRead) {
            throw new DirectoryUnavailable(neverRead);
        }
    }

    @Override
    public List<Person> reportsOf(String id) {
        return read(() -> persons(directory.directReportsOf(id)), List.of());
    }

    @Override
    public List<Person> membersOf(String group) {
        try {
            return persons(directory.membersOf(group));
        } catch (GraphUnavailableException | GraphRefusedException neverRead) {
            throw new DirectoryUnavailable(neverRead);
        }
    }

    @Override
    public Optional<String> organisationOf(String id) {
        return read(
                () -> directory.person(id).map(io.github.probity.graph.directory.Person::organisation),
                Optional.empty());
    }

    /** Reads the directory now, so that nobody has to wait for it later. */
    void warmUp() {
        everyone();
    }

    private List<Person> persons(List<io.github.probity.graph.directory.Person> found) {
        Map<Role, Set<String>> holders = holders();
        return found.stream()
                .filter(io.github.probity.graph.directory.Person::enabled)
                .map(person -> PersonMapping.person(person, holders))
                .toList();
    }

    /** The identifiers of everybody who holds a role, by role. */
    private Map<Role, Set<String>> holders() {
        Map<Role, Set<String>> holders = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            holders.put(
                    role,
                    directory.membersOf(groups.of(role)).stream()
                            .map(io.github.probity.graph.directory.Person::id)
                            .collect(Collectors.toSet()));
        }
        return holders;
    }

    private static <T> T read(Supplier<T> reading, T nobody) {
        try {
            return reading.get();
        } catch (GraphUnavailableException neverRead) {
            log.warn("The directory has not been read yet, so nobody is known: {}", neverRead.getMessage());
            return nobody;
        }
    }
}
