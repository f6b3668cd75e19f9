package io.github.probity.bot.acknowledgement;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.policies.PolicyVersion;
import io.github.probity.bot.policies.Versions;
import io.github.probity.bot.subjectaccess.Fact;
import io.github.probity.bot.subjectaccess.Figures;
import io.github.probity.bot.subjectaccess.Holder;
import io.github.probity.bot.subjectaccess.PublicRecords;
import io.github.probity.bot.subjectaccess.Section;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody was asked to read and says they have; and for the public, how many have. */
@Component
@Order(2)
class HeldReading implements Holder, PublicRecords {

    private final RoundTable table;
    private final Versions versions;

    HeldReading(RoundTable table, Versions versions) {
        this.table = table;
        this.versions = versions;
    }

    @Override
    public List<Section> about(Person person) {
        return List.of(new Section(
                "reading",
                table.entriesOf(person.id()).stream().map(this::entry).toList(),
                List.of()));
    }

    private Section.Entry entry(Entry asked) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.plain("name", asked.name()),
                Fact.plain("department", asked.department()),
                Fact.at("asked", asked.askedAt())));
        if (asked.acknowledgedAt() != null && asked.channel() != null) {
            facts.add(Fact.at("acknowledged", asked.acknowledgedAt()));
            facts.add(Fact.plain("channel", asked.channel()));
        }
        if (asked.remindedAt() != null) {
            facts.add(Fact.at("reminded", asked.remindedAt()));
        }
        return new Section.Entry(title(asked), facts);
    }

    private String title(Entry asked) {
        return table.find(asked.round())
                .flatMap(round -> versions.find(round.version()))
                .map(PolicyVersion::title)
                .orElse("");
    }

    @Override
    public List<Figures> figures() {
        long asked = table.all().stream().mapToLong(Round::asked).sum();
        long acknowledged = table.all().stream().mapToLong(Round::acknowledged).sum();
        return List.of(new Figures(
                "reading",
                List.of(
                        new Figures.Row("pack.figures.reading.asked", asked),
                        new Figures.Row("pack.figures.reading.acknowledged", acknowledged))));
    }
}
