package io.github.probity.bot.acknowledgement;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Everybody below a manager, at whatever depth. Directories with circles in them end all the same. */
@Component
class Team {

    private final People people;

    Team(People people) {
        this.people = people;
    }

    List<Person> of(String manager) {
        Map<String, Person> below = new LinkedHashMap<>();
        Deque<String> managers = new ArrayDeque<>(List.of(manager));
        while (!managers.isEmpty()) {
            for (Person person : people.reportsOf(managers.remove())) {
                if (!person.id().equals(manager) && below.putIfAbsent(person.id(), person) == null) {
                    managers.add(person.id());
                }
            }
        }
        return List.copyOf(below.values());
    }
}
