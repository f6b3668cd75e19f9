package io.github.probity.bot.access.register;

import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may see an entry, and who may make which move on it. */
@Component
class EntryRules {

    /** Those who keep the register and may change it. */
    static final Set<Role> KEEPERS = Set.of(Role.COMMUNICATIONS, Role.IT_DESK, Role.ADMIN, Role.HEAD_OF_ICT);

    /** Those who may read all of it, but what is restricted. */
    static final Set<Role> READERS = Set.of(
            Role.COMMUNICATIONS, Role.IT_DESK, Role.ADMIN, Role.HEAD_OF_ICT, Role.AUDITOR, Role.INFORMATION_OFFICER);

    /** Those who may read what is restricted too. */
    private static final Set<Role> CONFIDANTS = Set.of(Role.AUDITOR, Role.HEAD_OF_ICT);

    private final People people;

    EntryRules(People people) {
        this.people = people;
    }

    static boolean isReader(Person person) {
        return !Collections.disjoint(READERS, person.roles());
    }

    static boolean isConfidant(Person person) {
        return !Collections.disjoint(CONFIDANTS, person.roles());
    }

    boolean maySee(Entry entry, Person person) {
        if (entry.grant().restricted()) {
            return isConfidant(person)
                    || isOwn(entry, person)
                    || entry.grant().grantedBy().contains(person.id());
        }
        return isReader(person) || isOwn(entry, person) || manages(person, entry);
    }

    private static boolean isOwn(Entry entry, Person person) {
        return entry.grant().person().equals(person.id())
                || person.id().equals(entry.grant().deputy());
    }

    private boolean manages(Person person, Entry entry) {
        return people.managersOf(entry.grant().person()).managers().stream()
                .anyMatch(manager -> manager.id().equals(person.id()));
    }

    /** Why the person may not make the move now; empty if they may. */
    Optional<EntryRefusal> refusal(Entry entry, EntryMove move, Person person) {
        if (!maySee(entry, person)) {
            return Optional.of(EntryRefusal.NOT_THERE);
        }
        if (move.who() != EntryMove.Who.ANSWERABLE || !isAnswerable(entry, person)) {
            return Optional.of(EntryRefusal.NOT_YOURS);
        }
        if (!move.leavesFrom(entry.standing())) {
            return Optional.of(entry.standing() == Standing.SUSPENDED ? EntryRefusal.SUSPENDED : EntryRefusal.OVER);
        }
        return Optional.empty();
    }

    private boolean isAnswerable(Entry entry, Person person) {
        boolean keeper =
                !Collections.disjoint(KEEPERS, person.roles()) && !entry.grant().restricted();
        return keeper || isOwn(entry, person) || manages(person, entry) || isConfidant(person);
    }
}
