package io.github.probity.bot.subjectaccess;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.subjectaccess.Section.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who the person is, as Probity reads it in the directory. */
@Component
@Order(0)
class HeldByDirectory implements Holder {

    @Override
    public List<Section> about(Person person) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.plain("name", person.name()),
                Fact.plain("identifier", person.id()),
                Fact.term("kind", "kind." + person.kind().name())));
        Stream.of("job", "department")
                .filter(name -> !text(person, name).isEmpty())
                .forEach(name -> facts.add(Fact.plain(name, text(person, name))));
        person.roles().stream().sorted().forEach(role -> facts.add(Fact.term("role", "role." + role.appRole())));
        return List.of(new Section("directory", List.of(new Entry(person.name(), facts)), List.of()));
    }

    private static String text(Person person, String name) {
        return name.equals("job") ? person.jobTitle() : person.department();
    }
}
