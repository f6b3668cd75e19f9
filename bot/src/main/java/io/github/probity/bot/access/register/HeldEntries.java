package io.github.probity.bot.access.register;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.subjectaccess.Fact;
import io.github.probity.bot.subjectaccess.Holder;
import io.github.probity.bot.subjectaccess.Section;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody may use and might once use. */
@Component
@Order(5)
class HeldEntries implements Holder {

    private final EntryTable table;

    HeldEntries(EntryTable table) {
        this.table = table;
    }

    @Override
    public List<Section> about(Person person) {
        return List.of(new Section(
                "register",
                table.everOf(person.id()).stream().map(HeldEntries::entry).toList(),
                List.of()));
    }

    private static Section.Entry entry(Entry entry) {
        Grant grant = entry.grant();
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.plain("name", grant.name()),
                Fact.plain("department", grant.department()),
                Fact.words("what", grant.what()),
                Fact.words("purpose", grant.purpose()),
                Fact.words("conditions", grant.conditions()),
                Fact.plain("from", grant.from())));
        if (grant.until() != null) {
            facts.add(Fact.plain("until", grant.until()));
        }
        facts.add(Fact.term("state", "register.state." + entry.standing().code()));
        return new Section.Entry(grant.kind() + " " + entry.id(), facts);
    }
}
