package io.github.probity.bot.review;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows the person whom a reporter names. Two people of one name are nobody, for the wrong one must not be blamed. */
@Component
public class Senders {

    private final People people;

    Senders(People people) {
        this.people = people;
    }

    public Optional<Person> named(String name) {
        List<Person> found = people.everyone().stream()
                .filter(person -> person.name().equalsIgnoreCase(name.strip()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
