package io.github.probity.bot.subjectaccess;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.subjectaccess.Section.Entry;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the trail says that the person did; never to whom. */
@Component
@Order(9)
class HeldDeeds implements Holder {

    private final Audit audit;

    HeldDeeds(Audit audit) {
        this.audit = audit;
    }

    @Override
    public List<Section> about(Person person) {
        return List.of(deeds(person));
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
