package io.github.probity.bot.access;

import io.github.probity.bot.access.kind.Office;
import io.github.probity.bot.access.kind.Step;
import io.github.probity.bot.people.DirectoryUnavailable;
import io.github.probity.bot.people.ManagerLine;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds who decides at a step. Whoever has a part in the request is passed over, and the next in line stands in. */
@Component
class Deciders {

    private final People people;
    private final OfficeHolders offices;

    Deciders(People people, OfficeHolders offices) {
        this.people = people;
        this.offices = offices;
    }

    /** @param excluded those who have a part in the request or have decided in it already */
    Seats find(Step step, String requester, Set<String> excluded) {
        try {
            return step.office().isInLine()
                    ? inLine(step, people.managersOf(requester), excluded)
                    : holders(step, excluded);
        } catch (DirectoryUnavailable unread) {
            return Seats.nobody(Refusal.DIRECTORY_UNREAD);
        }
    }

    private Seats inLine(Step step, ManagerLine line, Set<String> excluded) {
        List<Person> free = line.managers().stream()
                .filter(manager -> !excluded.contains(manager.id()))
                .toList();
        Predicate<Person> fits = step.office() == Office.LINE_MANAGER ? manager -> true : holders(step.office());
        List<Person> found = free.stream().filter(fits).limit(step.needed()).toList();
        if (!found.isEmpty()) {
            return Seats.of(found, Seat.How.OFFICE, step.needed());
        }
        List<Person> named = without(offices.named(step.office()), excluded);
        if (!named.isEmpty()) {
            return Seats.of(named, Seat.How.OFFICE, step.needed());
        }
        List<Person> above = free.stream().limit(step.needed()).toList();
        return above.isEmpty() ? Seats.nobody(why(line)) : Seats.of(above, Seat.How.STAND_IN, step.needed());
    }

    private Predicate<Person> holders(Office office) {
        Set<String> holders =
                Set.copyOf(offices.holders(office).stream().map(Person::id).toList());
        return person -> holders.contains(person.id());
    }

    private static Refusal why(ManagerLine line) {
        return switch (line.end()) {
            case TOP -> Refusal.NO_MANAGER;
            case CIRCLE -> Refusal.CIRCLE;
            case MISSING -> Refusal.MANAGER_MISSING;
        };
    }

    private Seats holders(Step step, Set<String> excluded) {
        List<Person> holders = offices.holders(step.office());
        List<Person> free = without(holders, excluded);
        if (!free.isEmpty()) {
            return Seats.of(free, Seat.How.OFFICE, step.needed());
        }
        List<Person> above = above(holders.stream().map(Person::id).toList(), excluded);
        return above.isEmpty() ? Seats.nobody(Refusal.NOBODY_HOLDS) : Seats.of(above, Seat.How.STAND_IN, step.needed());
    }

    /** The nearest manager above each of these people who is free to decide. */
    List<Person> above(Collection<String> seated, Set<String> excluded) {
        return seated.stream()
                .flatMap(person -> without(people.managersOf(person).managers(), excluded).stream()
                        .filter(manager -> !seated.contains(manager.id()))
                        .limit(1))
                .distinct()
                .toList();
    }

    private static List<Person> without(List<Person> all, Set<String> excluded) {
        return all.stream().filter(person -> !excluded.contains(person.id())).toList();
    }

    /** Both sets in one. */
    static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
