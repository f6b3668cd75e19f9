package io.github.probity.graph.directory;

import io.github.probity.graph.directory.ManagerChain.End;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everybody at one moment, never changed after. */
final class Organisation {

    private final List<Person> people;
    private final Map<String, Person> byId = new LinkedHashMap<>();
    private final Map<String, List<Person>> byManager;

    Organisation(List<Person> everybody) {
        people = everybody.stream()
                .sorted(Comparator.comparing(Person::displayName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Person::id))
                .toList();
        people.forEach(person -> byId.put(person.id(), person));
        byManager = people.stream()
                .filter(person -> person.managerId() != null)
                .collect(Collectors.groupingBy(person -> String.valueOf(person.managerId())));
    }

    List<Person> people() {
        return people;
    }

    Optional<Person> person(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Person> reportsOf(String id) {
        return byManager.getOrDefault(id, List.of());
    }

    ManagerChain managersOf(String id) {
        var seen = new LinkedHashSet<>(List.of(id));
        var chain = new ArrayList<Person>();
        var next = person(id).map(Person::managerId);
        while (next.isPresent()) {
            if (!seen.add(next.get())) return new ManagerChain(chain, End.CIRCLE);
            var manager = person(next.get());
            if (manager.isEmpty()) return new ManagerChain(chain, End.MISSING_MANAGER);
            chain.add(manager.get());
            next = manager.map(Person::managerId);
        }
        return new ManagerChain(chain, End.TOP);
    }

    List<Department> departments() {
        return people.stream()
                .filter(person -> person.department() != null)
                .collect(Collectors.groupingBy(
                        person -> String.valueOf(person.department()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(department -> new Department(department.getKey(), department.getValue()))
                .toList();
    }
}
