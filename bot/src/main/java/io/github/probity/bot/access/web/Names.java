package io.github.probity.bot.access.web;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names of people for pages, under the model's name {@code names}. */
@Component("accessNames")
public class Names {

    /** More than that, and a page lists nobody to choose from; a name can still be typed. */
    private static final int MOST_OFFERED = 500;

    private final People people;

    Names(People people) {
        this.people = people;
    }

    /** Whoever is no longer in the directory is called by their identifier; Probity by its own name. */
    public String of(String id) {
        return id.equals("probity")
                ? "Probity"
                : people.person(id).map(Person::name).orElse(id);
    }

    /** Everybody, where they are few enough to be chosen from. */
    public List<String> offered() {
        List<Person> everyone = people.everyone();
        return everyone.size() > MOST_OFFERED
                ? List.of()
                : everyone.stream().map(Person::name).toList();
    }
}
