package io.github.probity.bot.access;

import io.github.probity.bot.access.kind.Asker;
import io.github.probity.bot.access.kind.Office;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.review.Queue;
import java.time.LocalDate;

/** A person who fills in a form. */
record KnownAsker(Person person, LocalDate today, People people, OfficeHolders offices, Queue cases) implements Asker {

    @Override
    public boolean manages(String other) {
        return people.managersOf(other).managers().stream()
                .anyMatch(manager -> manager.id().equals(person.id()));
    }

    @Override
    public boolean holds(Office office) {
        return offices.holds(person, office);
    }

    @Override
    public boolean reviews(String caseNumber) {
        return caseNumber.matches("\\d{1,18}")
                && cases.find(Long.parseLong(caseNumber), person)
                        .filter(found -> found.origin().sender() != null)
                        .isPresent();
    }
}
