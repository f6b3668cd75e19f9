package io.github.probity.graph.directory;

import io.github.probity.graph.client.GraphConnection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The people of the organisation. What was read is kept for the settings' age and then read again by the caller who
 * finds it too old; while Graph is down the last good reading is given, and {@link #age} tells how old it is. Only what
 * was never read can fail, with {@link io.github.probity.graph.client.GraphUnavailableException} or, for want of a
 * permission, {@link io.github.probity.graph.client.GraphRefusedException}.
 */
public final class Directory {

    private final GraphPeople graph;
    private final DirectorySettings settings;
    private final Clock clock;
    private final Remembered<Organisation> organisation;
    private final Map<String, Remembered<Set<String>>> groups = new ConcurrentHashMap<>();

    public Directory(GraphConnection connection, DirectorySettings settings, Clock clock) {
        this.graph = new GraphPeople(connection, new PersonMapping(settings.kindRules()));
        this.settings = settings;
        this.clock = clock;
        this.organisation = new Remembered<>(graph::organisation, settings.maxAge(), clock);
    }

    /** Everybody, by display name, disabled accounts included. */
    public List<Person> people() {
        return organisation.get().value().people();
    }

    public Optional<Person> person(String id) {
        return organisation.get().value().person(id);
    }

    /** The managers above a person; an empty chain for somebody unknown. */
    public ManagerChain managersOf(String personId) {
        return organisation.get().value().managersOf(personId);
    }

    /** Who reports to the person directly, by display name. */
    public List<Person> directReportsOf(String personId) {
        return organisation.get().value().reportsOf(personId);
    }

    /** All departments by name. People without a department are in none. */
    public List<Department> departments() {
        return organisation.get().value().departments();
    }

    /** The members of the group with this display name, through groups within it; none if there is no such group. */
    public List<Person> membersOf(String groupName) {
        var members =
                groups.computeIfAbsent(groupName, this::rememberedGroup).get().value();
        return people().stream().filter(person -> members.contains(person.id())).toList();
    }

    /** When what {@link #people} gives now was read. */
    public Instant readAt() {
        return organisation.get().at();
    }

    /** How old what {@link #people} gives now is; over the settings' age only while Graph is down. */
    public Duration age() {
        return Duration.between(readAt(), clock.instant());
    }

    /**
     * Reads everybody now, and each group again when it is next asked for.
     *
     * @throws io.github.probity.graph.client.GraphUnavailableException if Graph is down; what was known stays
     */
    public void refresh() {
        organisation.refresh();
        groups.values().forEach(Remembered::outdate);
    }

    private Remembered<Set<String>> rememberedGroup(String name) {
        return new Remembered<>(
                () -> graph.groupNamed(name).map(graph::membersOf).orElse(Set.of()), settings.maxAge(), clock);
    }
}
