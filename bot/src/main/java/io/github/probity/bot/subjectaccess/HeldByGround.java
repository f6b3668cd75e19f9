package io.github.probity.bot.subjectaccess;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.subjectaccess.Section.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the packages hold that all others stand on: the directory's entry, and what the trail says the person did. */
@Component
@Order(0)
class HeldByGround implements Holder {

    private final Audit audit;

    HeldByGround(Audit audit) {
        this.audit = audit;
    }

    @Override
    public List<Section> about(Person person) {
        return List.of(directory(person), deeds(person));
    }

    private static Section directory(Person person) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.plain("name", person.name()),
                Fact.plain("identifier", person.id()),
                Fact.term("kind", "kind." + person.kind().name())));
        Stream.of(Fact.plain("job", person.jobTitle()), Fact.plain("department", person.department()))
                .filter(fact -> !((Fact.Plain) fact.value()).text().isEmpty())
                .forEach(facts::add);
        person.roles().stream().sorted().forEach(role -> facts.add(Fact.term("role", "role." + role.appRole())));
        return new Section("directory", List.of(new Entry(person.name(), facts)), List.of());
    }

    private Section deeds(Person person) {
        List<Entry> deeds = audit.by(person.id()).stream()
                .map(deed -> new Entry(
                        deed.event().kind(),
                        List.of(
                                Fact.at("at", deed.at()),
                                Fact.plain("on", on(deed.event().subject())))))
                .collect(Collectors.toList());
        return new Section("deeds", deeds, List.of());
    }

    /** Whom an officer made a pack for is that person's own. */
    private static String on(String subject) {
        return subject.startsWith("person/") ? "person" : subject;
    }
}
